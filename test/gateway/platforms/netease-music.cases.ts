import {html, json, pageOf, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path, query}, find) => {
  if (host !== 'music.163.com' || path !== '/api/v3/song/detail') return undefined;
  const [asked] = JSON.parse(query.get('c') ?? '[]') as {id?: number}[];
  const item = find(String(asked?.id));
  const {title, author, album, cover, duration} = item ?? {};
  return json({
    code: 200,
    songs: item
      ? [
          {
            name: title,
            ar: author?.name.split(' / ').map(name => ({name})),
            al: {name: album, picUrl: cover?.url?.replace('?param=640y640', '')},
            dt: (duration ?? 0) * 1000,
          },
        ]
      : [],
  });
};

const moon: Item = {
  kind: 'music',
  title: '月亮爬上屋顶',
  author: {name: '晚风电台 / 阿月'},
  album: '屋顶',
  cover: {url: 'https://p1.music.126.net/moon.jpg?param=640y640'},
  duration: 214,
};

export const cases: RecipeCases = {
  voice,
  items: {'1900000001': moon},
  links: {'https://163cn.tv/inVent9': 'https://y.music.163.com/m/song?id=1900000001&uct2=U2FsdGVk&dlt=0846&app_version=9.0.0'},
  answers: {
    'music.163.com/playlist?id=2900000001': html(
      pageOf({kind: 'collection', title: '深夜走路', cover: {url: 'https://p1.music.126.net/walk.jpg'}}, ' - 歌单 - 网易云音乐'),
    ),
    'music.163.com/playlist?id=2900000002': html('<html><head><title>深夜走路 - 歌单 - 网易云音乐</title></head></html>'),
  },
  rows: [
    {
      name: 'a short link of a song',
      ref: {kind: 'music', platform: 'netease-music', sharedUrl: 'https://163cn.tv/inVent9'},
      expect: {
        ...moon,
        platform: 'netease-music',
        id: '1900000001',
        url: 'https://music.163.com/song?id=1900000001',
      },
    },
    {name: 'a song that is not there', ref: {kind: 'music', platform: 'netease-music', url: 'https://music.163.com/song?id=1'}, expect: {error: 'not-found'}},
    {
      name: 'a list, by its page',
      ref: {kind: 'collection', platform: 'netease-music', url: 'https://music.163.com/playlist?id=2900000001'},
      expect: {kind: 'collection', title: '深夜走路', cover: {url: 'https://p1.music.126.net/walk.jpg'}},
    },
    {
      name: 'a list whose page has a title alone',
      ref: {kind: 'collection', platform: 'netease-music', url: 'https://music.163.com/playlist?id=2900000002'},
      expect: {kind: 'collection', title: '深夜走路'},
    },
  ],
};
