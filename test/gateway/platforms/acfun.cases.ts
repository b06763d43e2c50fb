import {json, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path, query}, find) => {
  if (host !== 'live.acfun.cn' || path !== '/rest/pc-direct/user/userInfo') return undefined;
  const item = find(query.get('userId'));
  return json({result: 0, profile: item && {name: item.author?.name, ...(item.live?.status === 'live' && {liveId: 'inV3nt3d'})}});
};

const bench: Item = {kind: 'livestream', author: {name: '刨花'}, live: {status: 'live'}};

export const cases: RecipeCases = {
  voice,
  items: {
    '40770001': bench,
    '40770002': {...bench, live: {status: 'ended'}},
    '44000001': {kind: 'video', title: '做一只板凳', cover: {url: 'https://tx-free-imgs.acfun.cn/bench.jpg'}, duration: 640},
  },
  rows: [
    {name: 'who is on air', ref: {kind: 'livestream', platform: 'acfun', url: 'https://live.acfun.cn/live/40770001'}, expect: bench},
    {name: 'who is not', ref: {kind: 'livestream', platform: 'acfun', url: 'https://live.acfun.cn/live/40770002'}, expect: {...bench, live: {status: 'ended'}}},
    {
      name: 'a video, by its page',
      ref: {kind: 'video', platform: 'acfun', url: 'https://www.acfun.cn/v/ac44000001'},
      expect: {kind: 'video', title: '做一只板凳', cover: {url: 'https://tx-free-imgs.acfun.cn/bench.jpg'}, duration: 640},
    },
  ],
};
