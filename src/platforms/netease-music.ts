import {musicShare} from '../grammars/music.js';
import {definePlatform} from '../platform.js';

/**
 * 网易云音乐. On the web the route sits in the hash (`#/song?id=`), where `URL.search` is empty. A copied link
 * holds the sharer's account (`userid`, `uct2`): only the clean one is shown.
 */
export const neteaseMusic = definePlatform({
  name: 'netease-music',
  label: {zh: '网易云音乐', en: 'NetEase Music'},
  hosts: ['music.163.com'],
  shortHosts: ['163cn.tv'],
  brand: {color: '#D43C33'},
  forms: [
    ['link', /^163cn\.tv\/\w{4,}/, undefined, {partial: true}],
    ['music', /^(?:y\.)?music\.163\.com\/(?:#\/|m\/)?song\/?\?(?:[^#]*&)?id=(?<id>\d+)/, 'https://music.163.com/song?id={id}'],
    ['music', /^(?:y\.)?music\.163\.com\/(?:#\/|m\/)?song\/(?<id>\d+)/, 'https://music.163.com/song?id={id}'],
    ['music', /^music\.163\.com\/outchain\/player\?(?=[^#]*type=2&)(?:[^#]*&)?id=(?<id>\d+)/, 'https://music.163.com/song?id={id}'],
    ['collection', /^(?:y\.)?music\.163\.com\/(?:#\/|m\/)?(?<t>playlist|album)\/?\?(?:[^#]*&)?id=(?<id>\d+)/, 'https://music.163.com/{t}?id={id}'],
    ['collection', /^(?:y\.)?music\.163\.com\/(?:#\/|m\/)?(?<t>playlist|album)\/(?<id>\d+)/, 'https://music.163.com/{t}?id={id}'],
    ['collection', /^music\.163\.com\/(?:#\/|m\/)?(?<t>djradio|discover\/toplist)\?(?:[^#]*&)?id=(?<id>\d+)/, 'https://music.163.com/{t}?id={id}'],
    ['music', /^music\.163\.com\/(?:#\/|m\/)?(?<t>program|dj)\?(?:[^#]*&)?id=(?<id>\d+)/, 'https://music.163.com/program?id={id}', {surface: 'podcast'}],
    ['video', /^music\.163\.com\/(?:#\/|m\/)?(?<t>mv|video)\?(?:[^#]*&)?id=(?<id>\w+)/, 'https://music.163.com/{t}?id={id}'],
    ['profile', /^music\.163\.com\/(?:#\/|m\/)?(?<t>artist|user\/home)\?(?:[^#]*&)?id=(?<id>\d+)/, 'https://music.163.com/{t}?id={id}'],
  ],
  card: musicShare('网易云音乐'),
  embed: ({kind, id, surface}) => (kind === 'music' && id && !surface ? `https://music.163.com/outchain/player?type=2&id=${id}&auto=0&height=66` : undefined),
});
