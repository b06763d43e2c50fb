import {html, json, type Item, type RecipeCases, type Voice} from '../../../demo/platforms/voice.js';

const voice: Voice = ({host, query}, find) => {
  if (host !== 'haokan.baidu.com' || query.get('_format') !== 'json') return undefined;
  const item = find(query.get('vid'));
  return json({
    errno: 0,
    data: {
      apiData: {
        curVideoMeta: item && {title: item.title, poster: item.cover?.url, mth: {author_name: item.author?.name, author_photo: item.author?.avatarUrl}},
      },
    },
  });
};

const kite: Item = {
  kind: 'video',
  title: '沙燕风筝怎么糊',
  cover: {url: 'https://f7.baidu.com/kite.jpg'},
  author: {name: '扎风筝的', avatarUrl: 'https://himg.bdimg.com/kite.jpg'},
};

export const cases: RecipeCases = {
  voice,
  items: {'3000000000000000001': kite, '9000000001': {kind: 'note', title: '胡同吧新人报到', cover: {url: 'https://tiebapic.baidu.com/1.jpg'}}},
  answers: {'tieba.baidu.com/p/9000000002': html('<html><head><title>百度安全验证</title></head></html>')},
  rows: [
    {name: 'a clip', ref: {kind: 'video', platform: 'baidu', url: 'https://haokan.baidu.com/v?vid=3000000000000000001'}, expect: kite},
    {
      name: 'a clip that is gone',
      ref: {kind: 'video', platform: 'baidu', url: 'https://haokan.baidu.com/v?vid=3000000000000000009'},
      expect: {error: 'not-found'},
    },
    {
      name: 'a thread, by its page',
      ref: {kind: 'note', platform: 'baidu', url: 'https://tieba.baidu.com/p/9000000001'},
      expect: {kind: 'note', title: '胡同吧新人报到', cover: {url: 'https://tiebapic.baidu.com/1.jpg'}},
    },
    {name: 'a check', ref: {kind: 'note', platform: 'baidu', url: 'https://tieba.baidu.com/p/9000000002'}, expect: {error: 'login-wall'}},
    {
      name: 'a drive is not asked',
      ref: {kind: 'file', platform: 'baidu', sharedUrl: 'https://pan.baidu.com/s/1inVentedShareCode01'},
      expect: {error: 'unsupported'},
    },
  ],
};
