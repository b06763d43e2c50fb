import {html, json, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path, query}, find) => {
  if (host === 'liveapi.huya.com') {
    const item = find(query.get('videoId'));
    return json({
      status: 200,
      data: {
        moment: {
          videoInfo: item && {
            videoTitle: item.title,
            videoCover: item.cover?.url,
            actorNick: item.author?.name,
            actorAvatarUrl: item.author?.avatarUrl,
            uid: item.author?.id,
          },
        },
      },
    });
  }
  const item = host === 'www.huya.com' ? find(/^\/(\w+)$/.exec(path)?.[1]) : undefined;
  if (item?.kind !== 'livestream') return undefined;
  const {title, cover, author, live} = item;
  const on = live?.status === 'live';
  const data = {
    gameLiveInfo: {
      introduction: title,
      roomName: '',
      screenshot: cover?.url,
      totalCount: live?.viewers,
      nick: author?.name,
      avatar180: author?.avatarUrl,
      uid: author?.id,
    },
    gameStreamInfoList: on ? [{sCdnType: 'AL'}] : [],
  };
  // The player's settings are JavaScript, and only the stream's value is JSON.
  return html(
    `<html><head><title>${title ?? ''}</title></head><script>var hyPlayerConfig = { html5: 1, WEBYYHOST: 'x', stream: ${JSON.stringify({data: [data], count: 1})} };</script></html>`,
  );
};

const chess: Item = {
  kind: 'livestream',
  title: '残局一百道',
  cover: {url: 'https://live-cover.msstatic.com/chess.jpg'},
  author: {name: '象棋老张', avatarUrl: 'https://huyaimg.msstatic.com/zhang.jpg', id: '1199500001'},
  live: {status: 'live', viewers: 56_000},
};
const clip: Item = {
  kind: 'video',
  title: '最后三步',
  cover: {url: 'https://vimg.msstatic.com/three.jpg'},
  author: {name: '象棋老张', avatarUrl: 'https://huyaimg.msstatic.com/zhang.jpg', id: '1199500001'},
};

export const cases: RecipeCases = {
  voice,
  items: {'660011': chess, laozhang: {...chess, live: {status: 'ended', viewers: 0}}, '998877665': clip},
  answers: {'www.huya.com/770011': html('<html><script>stream: {"data":[{"gameLiveInfo":{"nick":"a"}}</script>')},
  rows: [
    {name: 'a room that is on air, by its number', ref: {kind: 'livestream', platform: 'huya', url: 'https://www.huya.com/660011'}, expect: chess},
    {
      name: 'a room that is not, by its name',
      ref: {kind: 'livestream', platform: 'huya', url: 'https://www.huya.com/laozhang'},
      expect: {...chess, live: {status: 'ended', viewers: 0}},
    },
    {name: 'a clip', ref: {kind: 'video', platform: 'huya', url: 'https://www.huya.com/video/play/998877665.html'}, expect: clip},
    {name: 'a clip that is gone', ref: {kind: 'video', platform: 'huya', url: 'https://www.huya.com/video/play/1.html'}, expect: {error: 'not-found'}},
    {name: 'a stream that is cut off', ref: {kind: 'livestream', platform: 'huya', url: 'https://www.huya.com/770011'}, expect: {error: 'upstream'}},
  ],
};
