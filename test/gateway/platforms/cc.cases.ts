import {script, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path}, find) => {
  const item = host === 'cc.163.com' ? find(/^\/(\d+)\/?$/.exec(path)?.[1]) : undefined;
  if (!item) return undefined;
  return script('__NEXT_DATA__', {
    props: {pageProps: {roomInfoInitData: {live: {title: item.title, nickname: item.author?.name, status: item.live?.status === 'live' ? 1 : 0}}}},
  });
};

const ink: Item = {kind: 'livestream', title: '写一整本千字文', author: {name: '墨块'}, live: {status: 'live'}};

export const cases: RecipeCases = {
  voice,
  items: {'355001': ink, '355002': {...ink, live: {status: 'ended'}}},
  rows: [
    {name: 'a room that is on air', ref: {kind: 'livestream', platform: 'cc', url: 'https://cc.163.com/355001'}, expect: ink},
    {name: 'a room that is dark', ref: {kind: 'livestream', platform: 'cc', url: 'https://cc.163.com/355002'}, expect: {...ink, live: {status: 'ended'}}},
    {name: 'a room that is not there', ref: {kind: 'livestream', platform: 'cc', url: 'https://cc.163.com/355009'}, expect: {error: 'not-found'}},
  ],
};
