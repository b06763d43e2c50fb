import {html, json, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path, query, body}, find) => {
  if (host === 'm.weibo.cn' && path === '/statuses/show') {
    const item = find(query.get('id'));
    if (!item) return json({ok: 0, msg: '微博不存在或暂无查看权限!'});
    const {title, cover, images, duration, stats = {}, author} = item;
    return json({
      ok: 1,
      data: {
        text: title,
        pics: images?.map(({url}) => ({url, large: {url}})),
        page_info: images ? undefined : {page_pic: {url: cover?.url}, media_info: {duration}},
        attitudes_count: stats.likes,
        comments_count: stats.comments,
        reposts_count: stats.shares,
        user: {id: author?.id, screen_name: author?.name, profile_image_url: author?.avatarUrl},
      },
    });
  }
  if (host === 'h5.video.weibo.com' && path === '/api/component') {
    const asked = JSON.parse(new URLSearchParams(body).get('data') ?? '{}') as {Component_Play_Playinfo?: {oid?: string}};
    const item = find(asked.Component_Play_Playinfo?.oid);
    if (!item) return json({code: '100001', data: {}});
    const {title, cover, stats, author} = item;
    return json({
      code: '100000',
      data: {
        Component_Play_Playinfo: {
          title,
          cover_image: cover?.url?.replace('https:', ''),
          play_count: stats?.views,
          author: author?.name,
          avatar: author?.avatarUrl?.replace('https:', ''),
        },
      },
    });
  }
  if (host === 'weibo.com' && path === '/l/pc/anchor/live') {
    const item = find(query.get('live_id'));
    return json({code: 100_000, data: item && {item: {status: item.live?.status === 'live' ? 1 : 3, desc: item.title}, user_info: {name: item.author?.name}}});
  }
  return undefined;
};

const moon: Item = {
  kind: 'note',
  title: '今晚的月亮\n很近 #拍月亮#',
  cover: {url: 'https://wx1.sinaimg.cn/large/moon.jpg'},
  images: [{url: 'https://wx1.sinaimg.cn/large/moon.jpg'}, {url: 'https://wx2.sinaimg.cn/large/roof.jpg'}],
  stats: {likes: 1024, comments: 64, shares: 7},
  author: {name: '屋顶上的人', avatarUrl: 'https://tvax1.sinaimg.cn/roof.jpg', id: '7700112233'},
};
const tower: Item = {
  kind: 'video',
  title: '钟楼修缮记',
  cover: {url: 'https://wx1.sinaimg.cn/tower.jpg'},
  stats: {views: 880_000},
  author: {name: '城市慢读', avatarUrl: 'https://tvax2.sinaimg.cn/slow.jpg'},
};

export const cases: RecipeCases = {
  voice,
  items: {
    OinVent01: {...moon, title: '今晚的月亮<br />很近 <a href="//s.weibo.com/x"><span class="surl-text">#拍月亮#</span></a>'},
    '5000000000000001': {kind: 'note', title: '一段路', cover: {url: 'https://wx1.sinaimg.cn/road.jpg'}, duration: 93, author: {name: '屋顶上的人'}},
    '1034:5000000000000077': tower,
    '1022:2321320000770001': {kind: 'livestream', title: '观月直播', author: {name: '天文馆'}, live: {status: 'live'}},
  },
  links: {'https://mapp.api.weibo.cn/fx/0123456789abcdef0123456789abcdef.html': 'https://m.weibo.cn/status/OinVent01?sourceType=weixin&featurecode=newtitle'},
  answers: {'m.weibo.cn/statuses/show?id=OvIs1t0r1': html('<html><head><title>Sina Visitor System</title></head></html>')},
  rows: [
    {
      name: 'the app’s own link, to a post with markup in its words',
      ref: {kind: 'link', platform: 'weibo', sharedUrl: 'https://mapp.api.weibo.cn/fx/0123456789abcdef0123456789abcdef.html'},
      expect: {...moon, platform: 'weibo', id: 'OinVent01', url: 'https://m.weibo.cn/status/OinVent01'},
    },
    {
      name: 'a post with a clip, by its number',
      ref: {kind: 'note', platform: 'weibo', url: 'https://weibo.com/7700112233/5000000000000001'},
      expect: {kind: 'note', title: '一段路', cover: {url: 'https://wx1.sinaimg.cn/road.jpg'}, duration: 93, author: {name: '屋顶上的人'}},
    },
    {
      name: 'a video, its pictures without a scheme',
      ref: {kind: 'video', platform: 'weibo', url: 'https://weibo.com/tv/show/1034:5000000000000077'},
      expect: tower,
    },
    {
      name: 'a livestream',
      ref: {kind: 'livestream', platform: 'weibo', url: 'https://weibo.com/l/wblive/p/show/1022:2321320000770001'},
      expect: {kind: 'livestream', title: '观月直播', author: {name: '天文馆'}, live: {status: 'live'}},
    },
    {name: 'a post that is gone', ref: {kind: 'note', platform: 'weibo', url: 'https://m.weibo.cn/status/Onot1here'}, expect: {error: 'not-found'}},
    {
      name: 'the visitors’ page in place of an answer',
      ref: {kind: 'note', platform: 'weibo', url: 'https://m.weibo.cn/status/OvIs1t0r1'},
      expect: {error: 'upstream'},
    },
  ],
};
