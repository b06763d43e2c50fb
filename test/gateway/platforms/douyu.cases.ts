import {html, json, state, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, path}, find) => {
  const room = /^\/betard\/(\d+)$/.exec(path)?.[1];
  if (host === 'www.douyu.com' && room !== undefined) {
    const item = find(room);
    if (!item) return json({error: 1});
    const {title, cover, author, live} = item;
    return json({
      room: {
        room_name: title?.replaceAll(' ', '&nbsp;').replaceAll('<', '&lt;'),
        room_pic: cover?.url,
        show_status: live?.status === 'ended' ? 2 : 1,
        videoLoop: live?.status === 'replay' ? 1 : 0,
        nickname: author?.name,
        owner_avatar: author?.avatarUrl,
      },
      room_biz_all: {hot: '1204500'},
    });
  }
  const item = host === 'v.douyu.com' ? find(/^\/show\/(\w+)$/.exec(path)?.[1]) : undefined;
  return (
    item &&
    state('window.$DATA ', {
      content: {
        title: item.title,
        video_pic: item.cover?.url,
        video_duration: item.duration,
        view_num: item.stats?.views,
        author: item.author?.name,
        up_id: item.author?.id,
      },
    })
  );
};

const track: Item = {
  kind: 'livestream',
  title: '山道 雨夜 <跑圈>',
  cover: {url: 'https://rpic.douyucdn.cn/track.jpg'},
  author: {name: '雨刮器', avatarUrl: 'https://apic.douyucdn.cn/wiper.jpg'},
  live: {status: 'live'},
};
const lap: Item = {
  kind: 'video',
  title: '一圈',
  cover: {url: 'https://sta-op.douyucdn.cn/lap.jpg'},
  duration: 187,
  stats: {views: 3300},
  author: {name: '雨刮器', id: 'Vwiper01'},
};

export const cases: RecipeCases = {
  voice,
  items: {'880011': track, '880012': {...track, live: {status: 'replay'}}, '880013': {...track, live: {status: 'ended'}}, Lap0inVented1: lap},
  answers: {
    'www.douyu.com/rainwiper': html(
      '<html><head><title>雨夜跑圈_斗鱼直播</title><meta property="og:title" content="雨夜跑圈"><meta property="og:image" content="//rpic.douyucdn.cn/alias.jpg"></head></html>',
    ),
  },
  rows: [
    {name: 'a room that is on air, its name escaped', ref: {kind: 'livestream', platform: 'douyu', url: 'https://www.douyu.com/880011'}, expect: track},
    {
      name: 'a room that plays what was',
      ref: {kind: 'livestream', platform: 'douyu', url: 'https://www.douyu.com/880012'},
      expect: {...track, live: {status: 'replay'}},
    },
    {
      name: 'a room that is dark',
      ref: {kind: 'livestream', platform: 'douyu', url: 'https://www.douyu.com/880013'},
      expect: {...track, live: {status: 'ended'}},
    },
    {
      name: 'a room by its name, from its page',
      ref: {kind: 'livestream', platform: 'douyu', url: 'https://www.douyu.com/rainwiper'},
      expect: {kind: 'livestream', title: '雨夜跑圈', cover: {url: 'https://rpic.douyucdn.cn/alias.jpg'}},
    },
    {name: 'a video', ref: {kind: 'video', platform: 'douyu', url: 'https://v.douyu.com/show/Lap0inVented1'}, expect: lap},
    {name: 'a room that is not there', ref: {kind: 'livestream', platform: 'douyu', url: 'https://www.douyu.com/990099'}, expect: {error: 'not-found'}},
  ],
};
