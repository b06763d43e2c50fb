import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {tidy} from '../grammars/shop.js';
import {param} from '../grammars/url.js';
import {definePlatform, type Target} from '../platform.js';

const video = 'https://www.bilibili.com/video/{id}';
const forms: Form[] = [
  // Short links that carry the id: its letters tell the kind.
  ['video', /^(?:b23\.tv|bili2233\.cn)\/(?<id>BV[0-9A-Za-z]{10}|av\d+)/, video],
  ['video', /^(?:b23\.tv|bili2233\.cn)\/(?<id>(?:ep|ss)\d{3,})(?:[?#/]|$)/, 'https://www.bilibili.com/bangumi/play/{id}', {surface: 'bangumi'}],
  ['article', /^(?:b23\.tv|bili2233\.cn)\/(?<id>cv\d+)(?:[?#/]|$)/, 'https://www.bilibili.com/read/{id}'],
  ['link', /^(?:b23\.tv|bili(?:22|23|33|2233)\.cn)\/[0-9A-Za-z]{1,10}\/?(?:[?#]|$)/, undefined, {partial: true}],
  ['video', /^(?:www\.|m\.)?bilibili\.com\/(?:video\/)?(?<id>BV[0-9A-Za-z]{10}|[aA][vV]\d+)(?:[/?#]|$)/, video],
  ['video', /^(?:www\.|m\.)?bilibili\.com\/(?:festival|list|medialist\/play)\/[^?#]+\?(?:[^#]*&)?bvid=(?<id>BV[0-9A-Za-z]{10})/, video],
  ['video', /^player\.bilibili\.com\/player\.html\?(?:[^#]*&)?bvid=(?<id>BV[0-9A-Za-z]{10})/, video],
  ['video', /^player\.bilibili\.com\/player\.html\?(?:[^#]*&)?aid=(?<id>\d+)/, 'https://www.bilibili.com/video/av{id}'],
  ['video', /^(?:www\.|m\.)?bilibili\.com\/bangumi\/play\/(?<id>(?:ep|ss)\d+)/, 'https://www.bilibili.com/bangumi/play/{id}', {surface: 'bangumi'}],
  ['collection', /^(?:www\.)?bilibili\.com\/bangumi\/media\/(?<id>md\d+)/, 'https://www.bilibili.com/bangumi/media/{id}', {surface: 'bangumi'}],
  ['video', /^(?:www\.)?bilibili\.com\/cheese\/play\/(?<id>(?:ep|ss)\d+)/, 'https://www.bilibili.com/cheese/play/{id}', {surface: 'cheese'}],
  ['livestream', /^live\.bilibili\.com\/(?:blanc\/|h5\/)?(?<id>\d+)(?=[/?#]|$)/, 'https://live.bilibili.com/{id}'],
  ['article', /^(?:www\.|m\.)?bilibili\.com\/read\/(?<id>cv\d+)/, 'https://www.bilibili.com/read/{id}'],
  ['article', /^(?:www\.)?bilibili\.com\/read\/mobile(?:\/|\?id=)(?<id>\d+)/, 'https://www.bilibili.com/read/cv{id}'],
  ['note', /^t\.bilibili\.com\/(?:h5\/dynamic\/detail\/)?(?<id>\d{10,})/, 'https://www.bilibili.com/opus/{id}'],
  ['note', /^(?:www\.|m\.)?bilibili\.com\/(?:opus|dynamic)\/(?<id>\d{10,})/, 'https://www.bilibili.com/opus/{id}'],
  ['note', /^h\.bilibili\.com\/(?:p\/h5\/)?(?<id>\d+)(?=[/?#]|$)/, 'https://h.bilibili.com/{id}'],
  ['music', /^(?:www\.)?bilibili\.com\/audio\/(?<id>au\d+)/, 'https://www.bilibili.com/audio/{id}'],
  ['collection', /^(?:www\.)?bilibili\.com\/audio\/(?<id>am\d+)/, 'https://www.bilibili.com/audio/{id}'],
  ['collection', /^space\.bilibili\.com\/\d+\/favlist\/?\?(?:[^#]*&)?fid=(?<id>\d+)/, 'https://www.bilibili.com/list/ml{id}'],
  [
    'collection',
    /^space\.bilibili\.com\/(?<mid>\d+)\/(?:lists\/|channel\/(?:collection|series)detail\/?\?(?:[^#]*&)?sid=)(?<id>\d+)/,
    'https://space.bilibili.com/{mid}/lists/{id}',
  ],
  ['collection', /^(?:www\.)?bilibili\.com\/(?:list|medialist\/(?:play|detail))\/ml(?<id>\d+)/, 'https://www.bilibili.com/list/ml{id}'],
  ['profile', /^space\.bilibili\.com\/(?<id>\d+)(?:\/(?:upload\/)?(?:video|audio|dynamic|article))?\/?(?:[?#]|$)/, 'https://space.bilibili.com/{id}'],
  ['profile', /^m\.bilibili\.com\/space\/(?<id>\d+)/, 'https://space.bilibili.com/{id}'],
  ['video', /^(?:www\.)?bili(?:bili\.tv|intl\.com)\/(?:[a-zA-Z]{2}\/)?video\/(?<id>\d+)/, 'https://www.bilibili.tv/video/{id}', {surface: 'intl'}],
  [
    'video',
    /^(?:www\.)?bili(?:bili\.tv|intl\.com)\/(?:[a-zA-Z]{2}\/)?play\/(?<season>\d+)\/(?<id>\d+)/,
    'https://www.bilibili.tv/play/{season}/{id}',
    {surface: 'intl'},
  ],
  [
    'collection',
    /^(?:www\.)?bili(?:bili\.tv|intl\.com)\/(?:[a-zA-Z]{2}\/)?(?:play|media)\/(?<id>\d+)\/?(?:[?#]|$)/,
    'https://www.bilibili.tv/media/{id}',
    {surface: 'intl'},
  ],
];

/** 哔哩哔哩. BV ids are case-sensitive; `p`, the part of a video, belongs to its identity. */
export const bilibili = definePlatform({
  name: 'bilibili',
  label: {zh: '哔哩哔哩', en: 'Bilibili'},
  hosts: ['bilibili.com', 'bilibili.tv', 'biliintl.com'],
  shortHosts: ['b23.tv', 'bili2233.cn', 'bili22.cn', 'bili23.cn', 'bili33.cn'],
  // A message that is an id and nothing else.
  tokens: [{pattern: /^\s*(?<token>BV1[0-9A-Za-z]{9})\s*$/u, signs: 'V'}],
  brand: {color: '#00A1D6', dark: '#23B4E6'},

  match(url) {
    const target = readForm(forms, url);
    return target && withPrefix(withPart(target, url), url);
  },

  card(target, share): CardFields {
    if (target.kind === 'token')
      return {
        kind: 'video',
        id: target.token,
        url: `https://www.bilibili.com/video/${target.token ?? ''}`,
        token: undefined,
        tokenType: undefined,
        partial: undefined,
      };
    const {title: known, description} = share.known;
    const inner = share.enclosed('【', '】');
    const [, title, live] = /^([^\n]+)-哔哩哔哩(直播)?$/u.exec(inner ?? '') ?? [];
    const name = /^(?:主播|UP主)[：:]\s?(?<name>[^\n]{1,60})/u.exec(description ?? '')?.groups?.['name'];
    // A structured share names what it shares; a bare short link may be anything.
    const onAir = live ?? /^主播[：:]/u.test(description ?? '');
    const kind = target.kind !== 'link' ? target.kind : (title ?? known) === undefined ? 'link' : onAir ? 'livestream' : 'video';
    return {title: tidy(title ?? inner) ?? known, kind, ...(name && {author: {name}}), ...(kind === 'livestream' && known && {live: {status: 'unknown'}})};
  },

  embed: ({kind, id, url}) => {
    if (kind !== 'video' || !id || !/^(?:BV|av)/i.test(id)) return undefined;
    const part = /[?&]p=(\d+)/.exec(url ?? '')?.[1] ?? '1';
    return `https://player.bilibili.com/player.html?${id.startsWith('BV') ? `bvid=${id}` : `aid=${id.slice(2)}`}&p=${part}&autoplay=0`;
  },
  player: {at: 'https://player.bilibili.com/player.html?'},
  deepLink: ({kind, id}) => (kind === 'video' && id ? `bilibili://video/${id.replace(/^av/i, '')}` : undefined),
});

function withPart(target: Target, url: URL): Target {
  const part = param(url, 'p') ?? param(url, 'page');
  const plays = target.kind === 'video' && /\/video\/(?:BV|av)/i.test(target.url ?? '');
  return plays && part !== undefined && /^[1-9]\d{0,3}$/.test(part) && part !== '1' ? {...target, url: `${target.url ?? ''}?p=${part}`} : target;
}

/** Ids of old videos and articles are numbers: `av` and `cv` tell them apart. */
function withPrefix(target: Target, url: URL): Target {
  if (target.id === undefined || !/^\d+$/.test(target.id))
    return target.id?.startsWith('A') ? {...target, id: target.id.toLowerCase(), url: (target.url ?? '').replace(/\/AV(?=\d)/i, '/av')} : target;
  if (url.hostname === 'player.bilibili.com') return {...target, id: `av${target.id}`};
  return target.kind === 'article' ? {...target, id: `cv${target.id}`} : target;
}
