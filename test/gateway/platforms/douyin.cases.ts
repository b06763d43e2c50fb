import {html, json, state, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const list = (url: string | undefined) => (url === undefined ? undefined : {url_list: [url]});

const voice: Voice = ({host, path, query}, find) => {
  const work = /^\/share\/(?:video|note)\/(\d+)\/?$/.exec(path)?.[1];
  if (host === 'www.iesdouyin.com' && work !== undefined) {
    const item = find(work);
    const {title, cover, images, duration, stats = {}, author} = item ?? {};
    const told = {
      aweme_id: work,
      desc: title,
      video: {cover: list(cover?.url), duration: (duration ?? 0) * 1000},
      images: images?.map(({url}) => list(url)),
      statistics: {digg_count: stats.likes, comment_count: stats.comments, share_count: stats.shares},
      author: {nickname: author?.name, avatar_thumb: list(author?.avatarUrl), sec_uid: author?.id},
    };
    const page = item?.images ? 'note_(id)/page' : 'video_(id)/page';
    return state('window._ROUTER_DATA ', {
      loaderData: {
        [page.replace('page', 'layout')]: null,
        [page]: {
          videoInfoRes: {
            item_list: item ? [told] : [],
            filter_list: item ? [] : [{aweme_id: work, filter_reason: 'status_audit_not_pass', detail_msg: '作品已删除'}],
          },
        },
      },
    });
  }
  if (host === 'webcast.amemv.com' && path === '/webcast/room/reflow/info/') {
    const item = find(query.get('room_id'));
    if (!item) return json({status_code: 10_011, data: {prompts: '房间不存在'}});
    const {title, cover, live, author} = item;
    return json({
      status_code: 0,
      data: {
        room: {
          status: live?.status === 'live' ? 2 : 4,
          title,
          cover: list(cover?.url),
          room_view_stats: {display_value: live?.viewers},
          owner: {nickname: author?.name, avatar_thumb: list(author?.avatarUrl), web_rid: author?.id},
        },
      },
    });
  }
  return undefined;
};

const noodles: Item = {
  kind: 'video',
  title: '凌晨三点的牛肉面，汤要熬满八个小时',
  cover: {url: 'https://p3-sign.douyinpic.com/noodles.jpeg'},
  duration: 72,
  stats: {likes: 32_000, comments: 810, shares: 1200},
  author: {name: '老马家的面', avatarUrl: 'https://p3.douyinpic.com/chef.jpeg', id: 'MS4wLjABAAAAinvented'},
};
const lake: Item = {
  kind: 'note',
  title: '湖边营地三张',
  cover: {url: 'https://p3-sign.douyinpic.com/lake-1.jpeg'},
  images: [{url: 'https://p3-sign.douyinpic.com/lake-1.jpeg'}, {url: 'https://p3-sign.douyinpic.com/lake-2.jpeg'}],
  stats: {likes: 6320},
  author: {name: '林间来信'},
};
const skincare: Item = {
  kind: 'livestream',
  title: '换季护肤专场',
  cover: {url: 'https://p3-webcast.douyinpic.com/skincare.jpeg'},
  author: {name: '桃子的梳妆台', avatarUrl: 'https://p3.douyinpic.com/peach.jpeg', id: '481200110022'},
  live: {status: 'live', viewers: 13_000},
};
const {id: _, ...peach} = {name: '', ...skincare.author};

export const cases: RecipeCases = {
  voice,
  items: {
    '7311122233344455566': noodles,
    '7311122233344455577': lake,
    '7400000000000000001': skincare,
    '7400000000000000002': {...skincare, live: {status: 'ended'}},
  },
  links: {
    'https://v.douyin.com/iNoodle_3a/':
      'https://www.iesdouyin.com/share/video/7311122233344455566/?region=CN&mid=7311122233344455000&u_code=15b9142gf&did=MS4wLjABAAAA&share_sign=x',
    'https://v.douyin.com/iLakeTent/': 'https://www.iesdouyin.com/share/note/7311122233344455577/?region=CN',
    'https://v.douyin.com/iPeachLive/': 'https://webcast.amemv.com/douyin/webcast/reflow/7400000000000000001?sec_user_id=MS4wLjABAAAAinvented&u_code=1',
    'https://v.douyin.com/iStranger/': 'https://example.com/phish',
    'https://v.douyin.com/iRound/': 'https://v.douyin.com/iRound/',
  },
  answers: {
    'www.iesdouyin.com/share/video/7311122233344455500/': html(
      '<html><script>window._ROUTER_DATA = {"loaderData": {"video_(id)/page": {"videoInfoRes": </script>',
    ),
    'www.iesdouyin.com/share/video/7311122233344455501/': html('<html><head><title>验证码中间页</title></head></html>'),
    'live.douyin.com/481200110022': html('<html><head><title>抖音直播</title></head><body><script>byted_acrawler.init()</script></body></html>'),
    'live.douyin.com/481200110033': html('<html><head><title>抖音-记录美好生活</title></head></html>'),
  },
  rows: [
    {
      name: 'a short link of a video',
      ref: {kind: 'video', platform: 'douyin', sharedUrl: 'https://v.douyin.com/iNoodle_3a/'},
      expect: {
        ...noodles,
        platform: 'douyin',
        id: '7311122233344455566',
        url: 'https://www.douyin.com/video/7311122233344455566',
      },
    },
    {
      name: 'a link of a video that turns out to hold pictures',
      ref: {kind: 'video', platform: 'douyin', url: 'https://www.douyin.com/video/7311122233344455577'},
      expect: lake,
    },
    {name: 'a note', ref: {kind: 'note', platform: 'douyin', url: 'https://www.douyin.com/note/7311122233344455577'}, expect: lake},
    {
      name: 'a short link of a livestream; what opens is its room',
      ref: {kind: 'livestream', platform: 'douyin', sharedUrl: 'https://v.douyin.com/iPeachLive/'},
      expect: {
        ...skincare,
        author: peach,
        platform: 'douyin',
        id: '481200110022',
        url: 'https://live.douyin.com/481200110022',
      },
    },
    {
      name: 'a livestream that is over',
      ref: {kind: 'livestream', platform: 'douyin', url: 'https://webcast.amemv.com/douyin/webcast/reflow/7400000000000000002'},
      expect: {...skincare, author: peach, live: {status: 'ended'}, id: '481200110022', url: 'https://live.douyin.com/481200110022'},
    },
    {
      name: 'a room whose page is the app’s name',
      ref: {kind: 'livestream', platform: 'douyin', url: 'https://live.douyin.com/481200110033'},
      expect: {error: 'login-wall'},
    },
    {
      name: 'a work that was taken down',
      ref: {kind: 'video', platform: 'douyin', url: 'https://www.douyin.com/video/7311122233344455999'},
      expect: {error: 'not-found'},
    },
    {
      name: 'a state that is cut off',
      ref: {kind: 'video', platform: 'douyin', url: 'https://www.douyin.com/video/7311122233344455500'},
      expect: {error: 'upstream'},
    },
    {
      name: 'a check in place of the page',
      ref: {kind: 'video', platform: 'douyin', url: 'https://www.douyin.com/video/7311122233344455501'},
      expect: {error: 'login-wall'},
    },
    {
      name: 'a short link that leads to a stranger',
      ref: {kind: 'video', platform: 'douyin', sharedUrl: 'https://v.douyin.com/iStranger/'},
      expect: {error: 'unsupported'},
    },
    {
      name: 'a short link that leads to itself',
      ref: {kind: 'video', platform: 'douyin', sharedUrl: 'https://v.douyin.com/iRound/'},
      expect: {error: 'upstream'},
    },
  ],
};
