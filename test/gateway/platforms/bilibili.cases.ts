import {json, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path, query}, find) => {
  if (host === 'api.bilibili.com' && path === '/x/web-interface/view') {
    const aid = query.get('aid');
    const item = find(query.get('bvid') ?? `av${aid ?? ''}`);
    if (!item) return json({code: -404, message: '啥都木有'});
    const {title, description, cover, duration, stats = {}, author} = item;
    return json({
      code: 0,
      data: {
        title,
        desc: description,
        pic: cover?.url,
        duration,
        pages: [{duration}],
        stat: {view: stats.views, like: stats.likes, reply: stats.comments, share: stats.shares},
        owner: {mid: author?.id, name: author?.name, face: author?.avatarUrl},
      },
    });
  }
  if (host === 'api.live.bilibili.com' && path === '/room/v1/Room/get_info') {
    const id = query.get('room_id');
    const item = find(id);
    if (!item) return json({code: 1, message: '未找到该房间'});
    const {title, cover, live} = item;
    const status = {live: 1, replay: 2}[live?.status as 'live' | 'replay'] as number | undefined;
    const at = live?.startsAt === undefined ? '0000-00-00 00:00:00' : new Date(live.startsAt + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    return json({code: 0, data: {uid: id, title, user_cover: cover?.url, keyframe: '', online: 86_000, live_status: status ?? 0, live_time: at}});
  }
  if (host === 'api.live.bilibili.com') {
    const {author} = find(query.get('uid')) ?? {};
    return json({code: 0, data: {info: {uname: author?.name, face: author?.avatarUrl}}});
  }
  return undefined;
};

const walk: Item = {
  kind: 'video',
  title: '夜走胡同：一镜到底四十分钟',
  description: '从鼓楼到后海',
  cover: {url: 'https://i0.hdslb.com/bfs/archive/walk.jpg'},
  duration: 2467,
  stats: {views: 462_000, likes: 8100, comments: 312, shares: 96},
  author: {name: '脚步收集者', avatarUrl: 'https://i0.hdslb.com/bfs/face/up.jpg', id: '4001'},
};
const room: Item = {
  kind: 'livestream',
  title: '深夜修琴',
  cover: {url: 'https://i0.hdslb.com/bfs/live/room.jpg'},
  author: {name: '修琴的人', avatarUrl: 'https://i0.hdslb.com/bfs/face/luthier.jpg', id: '22001'},
  live: {status: 'live', startsAt: Date.parse('2025-11-11T21:30:00+08:00')},
};

export const cases: RecipeCases = {
  voice,
  items: {
    BV1hu4y1T7kQ: walk,
    av99000001: {...walk, title: '旧编号的视频'},
    '22001': room,
    '22002': {...room, live: {status: 'replay'}},
    cv770011: {
      kind: 'article',
      title: '琴码的高度 - 哔哩哔哩',
      description: '差一毫米就是另一把琴',
      cover: {url: 'https://i0.hdslb.com/bfs/article/bridge.jpg'},
    },
  },
  links: {'https://b23.tv/hUt0nG1': 'https://www.bilibili.com/video/BV1hu4y1T7kQ?share_source=copy_web&vd_source=0123456789abcdef'},
  answers: {
    'api.bilibili.com/x/web-interface/view?bvid=BV1hid4y1T7k': json({code: 62002, message: '稿件不可见'}),
    'api.bilibili.com/x/web-interface/view?bvid=BV1pri4y1T7k': json({code: -403, message: '访问权限不足'}),
    'api.bilibili.com/x/web-interface/view?bvid=BV1bro4y1T7k': json({code: 0, data: '<html>'}),
    'api.bilibili.com/x/web-interface/view?bvid=BV1par4y1T7k': json({
      code: 0,
      data: {title: '三段', pic: 'http://i0.hdslb.com/p.jpg', duration: 900, pages: [{duration: 100}, {duration: 200}, {duration: 600}]},
    }),
  },
  rows: [
    {
      name: 'a short link of a video',
      ref: {kind: 'link', platform: 'bilibili', sharedUrl: 'https://b23.tv/hUt0nG1'},
      expect: {
        ...walk,
        platform: 'bilibili',
        id: 'BV1hu4y1T7kQ',
        url: 'https://www.bilibili.com/video/BV1hu4y1T7kQ',
      },
    },
    {
      name: 'a video by its new id',
      ref: {kind: 'video', platform: 'bilibili', id: 'BV1hu4y1T7kQ', url: 'https://www.bilibili.com/video/BV1hu4y1T7kQ'},
      expect: walk,
    },
    {
      name: 'a video by its old number',
      ref: {kind: 'video', platform: 'bilibili', id: 'av99000001', url: 'https://www.bilibili.com/video/av99000001'},
      expect: {...walk, title: '旧编号的视频'},
    },
    {
      name: 'the part of a video that is shared, a picture of the old scheme',
      ref: {kind: 'video', platform: 'bilibili', id: 'BV1par4y1T7k', url: 'https://www.bilibili.com/video/BV1par4y1T7k?p=2'},
      expect: {kind: 'video', title: '三段', cover: {url: 'https://i0.hdslb.com/p.jpg'}, duration: 200},
    },
    {
      name: 'a room that is on air; heat is no number of people',
      ref: {kind: 'livestream', platform: 'bilibili', id: '22001', url: 'https://live.bilibili.com/22001'},
      expect: room,
    },
    {
      name: 'a room that plays old videos',
      ref: {kind: 'livestream', platform: 'bilibili', id: '22002', url: 'https://live.bilibili.com/22002'},
      expect: {...room, author: {name: '修琴的人', avatarUrl: 'https://i0.hdslb.com/bfs/face/luthier.jpg', id: '22002'}, live: {status: 'replay'}},
    },
    {
      name: 'an article, by its page',
      ref: {kind: 'article', platform: 'bilibili', id: 'cv770011', url: 'https://www.bilibili.com/read/cv770011'},
      expect: {kind: 'article', title: '琴码的高度', description: '差一毫米就是另一把琴', cover: {url: 'https://i0.hdslb.com/bfs/article/bridge.jpg'}},
    },
    {
      name: 'a video that is gone',
      ref: {kind: 'video', platform: 'bilibili', url: 'https://www.bilibili.com/video/BV1nul4y1T7k'},
      expect: {error: 'not-found'},
    },
    {
      name: 'a video that was hidden',
      ref: {kind: 'video', platform: 'bilibili', url: 'https://www.bilibili.com/video/BV1hid4y1T7k'},
      expect: {error: 'not-found'},
    },
    {
      name: 'a video for some people',
      ref: {kind: 'video', platform: 'bilibili', url: 'https://www.bilibili.com/video/BV1pri4y1T7k'},
      expect: {error: 'login-wall'},
    },
    {
      name: 'an answer of another shape',
      ref: {kind: 'video', platform: 'bilibili', url: 'https://www.bilibili.com/video/BV1bro4y1T7k'},
      expect: {error: 'upstream'},
    },
  ],
};
