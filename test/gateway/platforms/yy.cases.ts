import {json, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path, query}, find) => {
  if (host !== 'www.yy.com' || path !== '/live/detail') return undefined;
  return json({resultCode: 0, data: {roomName: find(query.get('sid'))?.title}});
};

const song: Item = {kind: 'livestream', title: '点歌台', live: {status: 'unknown'}};

export const cases: RecipeCases = {
  voice,
  items: {'54880001': song},
  rows: [
    {
      name: 'a room',
      ref: {kind: 'livestream', platform: 'yy', url: 'https://www.yy.com/54880001', sharedUrl: 'https://www.yy.com/54880001/54880001'},
      expect: song,
    },
    {
      name: 'a room that is not there',
      ref: {kind: 'livestream', platform: 'yy', sharedUrl: 'https://www.yy.com/54880009/54880009'},
      expect: {error: 'upstream'},
    },
  ],
};
