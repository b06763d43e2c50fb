import {definePlatform} from '../platform.js';

/** 腾讯视频. A cover is a series of 15 characters, a video in it one of 11; `coverid=` may stand empty. */
export const tencentVideo = definePlatform({
  name: 'tencent-video',
  label: {zh: '腾讯视频', en: 'Tencent Video'},
  hosts: ['v.qq.com'],
  brand: {color: '#FF7F00'},
  forms: [
    ['video', /^v\.qq\.com\/x\/cover\/(?<cid>\w+)\/(?<id>\w+)(?:\.html)?/, 'https://v.qq.com/x/cover/{cid}/{id}.html'],
    ['collection', /^v\.qq\.com\/x\/cover\/(?<id>\w+)\.html\/?(?:[?#]|$)/, 'https://v.qq.com/x/cover/{id}.html'],
    ['video', /^v\.qq\.com\/(?:x|boke)?\/?page\/(?:\w\/\w\/\w\/)?(?<id>\w{8,})\.html/, 'https://v.qq.com/x/page/{id}.html'],
    ['video', /^v\.qq\.com\/(?:txp\/)?iframe\/(?:player|preview)\.html\?(?:[^#]*&)?vid=(?<id>\w{8,})/, 'https://v.qq.com/x/page/{id}.html'],
    ['video', /^m\.v\.qq\.com\/x\/m\/play(?=\?)(?=[^#]*[?&]cid=(?<cid>\w+))(?=[^#]*[?&]vid=(?<id>\w+))/, 'https://v.qq.com/x/cover/{cid}/{id}.html'],
    ['video', /^m\.v\.qq\.com\/(?:x\/m\/)?(?:play\/)?play(?:\.html)?\?(?:[^#]*&)?vid=(?<id>\w{8,})/, 'https://v.qq.com/x/page/{id}.html'],
  ],
  embed: ({kind, id}) => (kind === 'video' && id ? `https://v.qq.com/txp/iframe/player.html?vid=${id}` : undefined),
  player: {at: 'https://v.qq.com/txp/iframe/player.html?'},
});
