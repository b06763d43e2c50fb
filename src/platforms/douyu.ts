import {definePlatform} from '../platform.js';

/** 斗鱼. A room may have a vanity number that is not its real one, and `rid` in the query is the one that counts. */
export const douyu = definePlatform({
  name: 'douyu',
  label: {zh: '斗鱼', en: 'Douyu'},
  hosts: ['douyu.com', 'douyutv.com'],
  brand: {color: '#FF5D23', mark: '鱼'},
  forms: [
    ['video', /^v(?:mobile)?\.douyu\.com\/show\/(?<id>\w+)/, 'https://v.douyu.com/show/{id}'],
    ['livestream', /^(?:www\.|m\.)?douyu(?:tv)?\.com\/(?:t|topic)\/[\w-]+\?(?:[^#]*&)?rid=(?<id>\d+)/, 'https://www.douyu.com/{id}'],
    [
      'livestream',
      /^(?:www\.|m\.)?douyu(?:tv)?\.com\/(?:beta\/)?(?!(?:directory|member|topic|t|g_\w+|cms|about|web_game|client|search)(?:[/?#]|$))(?<id>[0-9A-Za-z]+)\/?(?:[?#]|$)/,
      'https://www.douyu.com/{id}',
    ],
  ],
});
