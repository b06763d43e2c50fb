import {html, state, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const room = (title: string | undefined, name: string | undefined) =>
  state('window.__INITIAL_STATE__', {
    liveStream: {
      liveStatus: 'success',
      roomData: {roomInfo: {roomTitle: title, deeplink: `xhsdiscover://live_audience?room_id=1&host_nickname=${encodeURIComponent(name ?? '')}`}},
    },
  });

const voice: Voice = ({host, path}, find) => {
  const live = find(/^\/hina\/livestream\/(\d+)$/.exec(path)?.[1]);
  if (live) return room(live.title, live.author?.name);
  const id = /^\/(?:explore|discovery\/item)\/([0-9a-f]{24})$/.exec(path)?.[1];
  const item = host.endsWith('xiaohongshu.com') ? find(id) : undefined;
  if (!item || id === undefined) return undefined;
  const {title, description, cover, images, duration, stats = {}, author, tags} = item;
  const note = {
    noteId: id,
    type: duration === undefined ? 'normal' : 'video',
    title,
    desc: description ?? '',
    user: {userId: author?.id, nickname: author?.name, avatar: author?.avatarUrl},
    imageList: (images ?? [cover]).map(image => ({urlDefault: image?.url})),
    video: duration === undefined ? undefined : {media: {stream: {h264: [{duration: duration * 1000}]}}},
    interactInfo: {
      likedCount: stats.likes === undefined ? '0' : String(stats.likes),
      commentCount: stats.comments === undefined ? undefined : String(stats.comments),
    },
    tagList: (tags ?? []).map(name => ({name})),
  };
  const page = JSON.stringify({global: {}, note: {noteDetailMap: {[id]: {note}}}});
  // The page's state is JavaScript, and says so.
  return html(
    `<html><head><title>${title ?? ''} - 小红书</title></head><script>window.__INITIAL_STATE__={"user":{"loggedIn":undefined},${page.slice(1)}</script></html>`,
  );
};

const id = '65a0b1c2000000001e03f001';
const camp: Item = {
  kind: 'note',
  title: '周末两天一夜，湖边营地',
  description: '带上睡袋就够了',
  cover: {url: 'https://sns-webpic-qc.xhscdn.com/tent.jpg'},
  images: [{url: 'https://sns-webpic-qc.xhscdn.com/tent.jpg'}, {url: 'https://sns-webpic-qc.xhscdn.com/lake.jpg'}],
  tags: ['露营', '周末'],
  stats: {likes: 6320, comments: 88},
  author: {name: '林间来信', avatarUrl: 'https://sns-avatar-qc.xhscdn.com/hill.jpg', id: '5f00aa000000000001001234'},
};
const url = (note: string) => `https://www.xiaohongshu.com/explore/${note}`;

export const cases: RecipeCases = {
  voice,
  items: {
    '570000000000770001': {kind: 'livestream', title: '晚饭一起做', author: {name: '阿阿'}},
    [id]: camp,
    '65a0b1c2000000001e03f002': {...camp, duration: 35, stats: {likes: 12_000}},
  },
  links: {
    'http://xhslink.com/a/c4mpXyZ1': `https://www.xiaohongshu.com/discovery/item/${id}?app_platform=ios&xsec_source=app_share&xsec_token=CBinventedToken0%3D&shareRedId=N0`,
    'https://xhslink.com/o/w4llXyZ1': 'https://www.xiaohongshu.com/login?redirectPath=%2Fexplore%2F65a0b1c2000000001e03f009',
  },
  answers: {
    'www.xiaohongshu.com/explore/65a0b1c2000000001e03f005': html('<html><head><title>小红书 - 你访问的页面不见了</title></head></html>'),
    'www.xiaohongshu.com/discovery/item/65a0b1c2000000001e03f003?xsec_token=T': state('window.__INITIAL_STATE__', {
      noteData: {
        data: {
          noteData: {
            type: 'normal',
            title: '',
            desc: '没有题目的一篇',
            imageList: [{url: 'https://ci.xiaohongshu.com/a.jpg'}],
            user: {nickName: '大写的名字'},
            interactInfo: {likedCount: '1.2万'},
          },
        },
      },
    }),
    'www.xiaohongshu.com/explore/65a0b1c2000000001e03f003?xsec_token=T': state('window.__INITIAL_STATE__', {
      noteData: {
        data: {
          noteData: {
            type: 'normal',
            title: '',
            desc: '没有题目的一篇',
            imageList: [{url: 'https://ci.xiaohongshu.com/a.jpg'}],
            user: {nickName: '大写的名字'},
            interactInfo: {likedCount: '1.2万'},
          },
        },
      },
    }),
    'www.xiaohongshu.com/explore/65a0b1c2000000001e03f004?xsec_token=T': html(`<script>window.__INITIAL_STATE__={"note":${'['.repeat(500)}`),
  },
  rows: [
    {
      name: 'a short link, whose token opens the note',
      ref: {kind: 'note', platform: 'xiaohongshu', sharedUrl: 'http://xhslink.com/a/c4mpXyZ1'},
      expect: {...camp, platform: 'xiaohongshu', id, url: url(id), openUrl: `${url(id)}?xsec_token=CBinventedToken0%3D&xsec_source=app_share`},
    },
    {
      name: 'a note without its token is a wall',
      ref: {kind: 'note', platform: 'xiaohongshu', url: url('65a0b1c2000000001e03f005')},
      expect: {error: 'login-wall'},
    },
    {
      name: 'a clip, whose state says `undefined`',
      ref: {kind: 'note', platform: 'xiaohongshu', url: url('65a0b1c2000000001e03f002'), sharedUrl: `${url('65a0b1c2000000001e03f002')}?xsec_token=T`},
      expect: {
        kind: 'note',
        title: camp.title,
        description: camp.description,
        cover: camp.cover,
        tags: camp.tags,
        author: camp.author,
        duration: 35,
        stats: {likes: 12_000},
      },
    },
    {
      name: 'the page for telephones, a note without a title',
      ref: {kind: 'note', platform: 'xiaohongshu', url: url('65a0b1c2000000001e03f003'), sharedUrl: `${url('65a0b1c2000000001e03f003')}?xsec_token=T`},
      expect: {
        kind: 'note',
        title: '没有题目的一篇',
        cover: {url: 'https://ci.xiaohongshu.com/a.jpg'},
        images: [{url: 'https://ci.xiaohongshu.com/a.jpg'}],
        author: {name: '大写的名字'},
        stats: {likes: 12_000},
      },
    },
    {
      name: 'a state that nests for ever',
      ref: {kind: 'note', platform: 'xiaohongshu', url: url('65a0b1c2000000001e03f004'), sharedUrl: `${url('65a0b1c2000000001e03f004')}?xsec_token=T`},
      expect: {error: 'upstream'},
    },
    {
      name: 'a livestream, its host named in its deep link',
      ref: {kind: 'livestream', platform: 'xiaohongshu', url: 'https://www.xiaohongshu.com/hina/livestream/570000000000770001'},
      expect: {kind: 'livestream', title: '晚饭一起做', author: {name: '阿阿'}, live: {status: 'live'}},
    },
    {
      name: 'a short link that ends at a log-in',
      ref: {kind: 'note', platform: 'xiaohongshu', sharedUrl: 'https://xhslink.com/o/w4llXyZ1'},
      expect: {error: 'login-wall'},
    },
  ],
};
