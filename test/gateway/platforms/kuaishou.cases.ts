import {state, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path}, find) => {
  const work = /^\/fw\/photo\/(\w+)$/.exec(path)?.[1];
  if (host.endsWith('chenzhongtech.com') && work !== undefined) {
    const item = find(work);
    if (!item) return undefined;
    const {title, cover, images, duration, stats, author} = item;
    const paths = images?.map(({url = ''}) => new URL(url).pathname);
    const photo = {
      caption: title,
      coverUrls: [{cdn: 'p1.a.yximgs.com', url: cover?.url}],
      duration: (duration ?? 0) * 1000,
      viewCount: stats?.views,
      userName: author?.name,
      headUrl: author?.avatarUrl,
      ext_params: paths ? {atlas: {cdn: [new URL(images?.[0]?.url ?? '').hostname], list: paths}} : {},
    };
    return state('window.INIT_STATE', {tusjoh1: {result: 1, count: 3}, tusjoh2: {result: 1, photo}});
  }
  const room = /^\/u\/([\w-]+)$/.exec(path)?.[1];
  const item = host === 'live.kuaishou.com' ? find(room) : undefined;
  if (!item) return undefined;
  const {title, cover, author, live} = item;
  return state('window.__INITIAL_STATE__', {
    liveroom: {
      playList: [
        {isLiving: live?.status === 'live', author: {name: author?.name}, liveStream: {caption: title, coverUrl: cover?.url, watcherCount: live?.viewers}},
      ],
    },
  });
};

const fishing: Item = {
  kind: 'video',
  title: '冬天的冰湖，一网下去',
  cover: {url: 'https://p1.a.yximgs.com/upic/fishing.jpg'},
  duration: 41,
  stats: {views: 5_678_000},
  author: {name: '查干湖老李', avatarUrl: 'https://p1.a.yximgs.com/uhead/li.jpg'},
};
const atlas: Item = {
  kind: 'note',
  title: '赶集',
  cover: {url: 'https://tx2.a.kwimgs.com/ufile/1.webp'},
  images: [{url: 'https://tx2.a.kwimgs.com/ufile/1.webp'}, {url: 'https://tx2.a.kwimgs.com/ufile/2.webp'}],
  author: {name: '老李'},
};
const room: Item = {
  kind: 'livestream',
  title: '今晚包饺子',
  cover: {url: 'https://p2.a.yximgs.com/live.jpg'},
  author: {name: '老李'},
  live: {status: 'live', viewers: 12_000},
};

export const cases: RecipeCases = {
  voice,
  items: {'3xinvent3dfish01': fishing, '3xinvent3datlas1': atlas, 'laoli-live': room},
  links: {
    'https://v.kuaishou.com/fIsh1ng': 'https://v.m.chenzhongtech.com/fw/photo/3xinvent3dfish01?fid=1&cc=share_copylink&photoId=3xinvent3dfish01&shareToken=X',
  },
  answers: {
    'v.m.chenzhongtech.com/fw/photo/3xinvent3dgated': state('window.INIT_STATE', {a: {result: 2, captcha: {}}}),
    'v.m.chenzhongtech.com/fw/photo/3xinvent3dempty': state('window.INIT_STATE', {a: {result: 1, photo: 'gone'}, __proto__: null}),
  },
  rows: [
    {
      name: 'a short link of a video',
      ref: {kind: 'video', platform: 'kuaishou', sharedUrl: 'https://v.kuaishou.com/fIsh1ng'},
      expect: {
        ...fishing,
        platform: 'kuaishou',
        id: '3xinvent3dfish01',
        url: 'https://www.kuaishou.com/short-video/3xinvent3dfish01',
      },
    },
    {name: 'an album of pictures', ref: {kind: 'video', platform: 'kuaishou', url: 'https://www.kuaishou.com/short-video/3xinvent3datlas1'}, expect: atlas},
    {name: 'a room that is on air', ref: {kind: 'livestream', platform: 'kuaishou', url: 'https://live.kuaishou.com/u/laoli-live'}, expect: room},
    {
      name: 'a work behind a check',
      ref: {kind: 'video', platform: 'kuaishou', url: 'https://www.kuaishou.com/short-video/3xinvent3dgated'},
      expect: {error: 'login-wall'},
    },
    {
      name: 'a photo that is no object',
      ref: {kind: 'video', platform: 'kuaishou', url: 'https://www.kuaishou.com/short-video/3xinvent3dempty'},
      expect: {error: 'upstream'},
    },
  ],
};
