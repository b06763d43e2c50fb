import {html, pageOf, script, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path}, find) => {
  const name = /^\/(?:@([\w.]+)\/live|share\/live\/(\d+))$/.exec(path)?.slice(1).find(Boolean);
  const item = host.endsWith('tiktok.com') ? find(name) : undefined;
  if (!item) return undefined;
  return script('SIGI_STATE', {
    LiveRoom: {
      liveRoomUserInfo: {user: {uniqueId: name, nickname: item.author?.name, status: item.live?.status === 'live' ? 2 : 4}, liveRoom: {title: item.title}},
    },
  });
};

const clay: Item = {kind: 'livestream', title: 'Throwing a big bowl', author: {name: 'Clay Hands', id: 'clayhands'}, live: {status: 'live'}};
const url = 'https://www.tiktok.com/@clayhands/video/7300000000000000001';

export const cases: RecipeCases = {
  voice,
  items: {clayhands: clay},
  links: {'https://vm.tiktok.com/ZMinVent1': `${url}?_t=8abc&_r=1`},
  answers: {
    'www.tiktok.com/@clayhands/video/7300000000000000001': html(
      pageOf({kind: 'video', title: 'A big bowl', cover: {url: 'https://p16-sign.tiktokcdn.com/bowl.jpeg'}}, ' | TikTok'),
    ),
    'www.tiktok.com/@clayhands/video/7300000000000000002': html('<html><head><title>TikTok - Make Your Day</title></head></html>'),
  },
  rows: [
    {
      name: 'a short link of a video',
      ref: {kind: 'video', platform: 'tiktok', sharedUrl: 'https://vm.tiktok.com/ZMinVent1'},
      expect: {
        kind: 'video',
        platform: 'tiktok',
        id: '7300000000000000001',
        url,
        title: 'A big bowl',
        cover: {url: 'https://p16-sign.tiktokcdn.com/bowl.jpeg'},
      },
    },
    {name: 'a livestream', ref: {kind: 'livestream', platform: 'tiktok', url: 'https://www.tiktok.com/@clayhands/live'}, expect: clay},
    {
      name: 'the app’s slogan is no title',
      ref: {kind: 'video', platform: 'tiktok', url: 'https://www.tiktok.com/@clayhands/video/7300000000000000002'},
      expect: {error: 'login-wall'},
    },
  ],
};
