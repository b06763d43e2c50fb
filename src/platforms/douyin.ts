import type {CardFields} from '../card/card.js';
import {caption} from '../grammars/caption.js';
import {tidy} from '../grammars/shop.js';
import {definePlatform} from '../platform.js';
import type {ShareText} from '../share-text.js';

/** What the app strews around a share since 2021, in any order: `n@U.xf`, `3@5.com`, `10/22`, `fnc:/`, `:3pm`. Never a mail address, never a date. */
const junk = String.raw`(?:[A-Za-z]@[A-Za-z]\.[A-Za-z]{2}|\d@\d\.com|\d{2}\/\d{2}|[A-Za-z]{2,3}:\/|:\d{1,2}[ap]m)`;
const junkWord = new RegExp(`^${junk}$`, 'u');
/** `1.74 ` before a work, `7- ` before a stream or a profile, rarely `89 `. What a person typed before pasting may touch the first two. */
const code = /(?<![\w.])(?:\d{1,2}\.\d{2}|\d{1,2}-)$|^\d{1,3}$/u;

const junkTail = new RegExp(`^(?:\\s{0,3}${junk}){1,5}(?:\\s?。)?`, 'u');
const workCue = /(?:这个视频不错👍)?(?:复制打开抖音(?:极速版)?|去抖音)[,，]?\s?(?:看看|👀)?/gu;
const liveCue = '#在抖音，记录美好生活#【';
const profileCue = '长按复制此条消息，打开抖音搜索，查看TA的更多作品。';
const mallCue = '【抖音商城】';
const copyLink = /^\s{0,3}复制此链接(?:，打开(?:Dou音|抖音|【抖音(?:短视频)?】)(?:搜索)?(?<video>，直接观看视频)?！?)?/u;
const codedLine = new RegExp(`(?<![\\w.])\\d{1,2}\\.\\d{2}\\s+(?:${junk}\\s+){1,5}`, 'gu');

/**
 * 抖音. One short host serves works, streams, profiles and the mall: the words around the link tell which.
 * Their order and the junk between them changed every year; each form is read by its own cue.
 */
export const douyin = definePlatform({
  name: 'douyin',
  label: {zh: '抖音', en: 'Douyin'},
  hosts: ['douyin.com', 'iesdouyin.com', 'webcast.amemv.com', 'haohuo.jinritemai.com'],
  shortHosts: ['v.douyin.com', 'jx.douyin.com'],
  brand: {color: '#161823', dark: '#F2F2F2', tint: '#6F5BD0'},
  ratios: {video: 3 / 4},
  surfaces: {mall: {zh: '抖音商城', en: 'Douyin Mall'}, qishui: {zh: '汽水音乐', en: 'Qishui Music'}},

  forms: [
    ['link', /^(?:v|jx)\.douyin\.com\/[\w-]{4,}\/?(?:[?#]|$)/, undefined, {partial: true}],
    ['music', /^qishui\.douyin\.com\/s\/[\w-]+/, undefined, {partial: true, surface: 'qishui'}],
    [
      'music',
      /^music\.douyin\.com\/qishui\/share\/track\?(?:[^#]*&)?track_id=(?<id>\d+)/,
      'https://music.douyin.com/qishui/share/track?track_id={id}',
      {surface: 'qishui'},
    ],
    ['video', /^open\.douyin\.com\/player\/video\?(?:[^#]*&)?vid=(?<id>\d{8,})/, 'https://www.douyin.com/video/{id}'],
    ['livestream', /^live\.douyin\.com\/(?!(?:category|hot_live|webcast|fansclub)(?:[/?#]|$))(?<id>[\w.]+)\/?(?:[?#]|$)/, 'https://live.douyin.com/{id}'],
    ['livestream', /^(?:www\.)?douyin\.com\/(?:follow|root)\/live\/(?<id>\d+)/, 'https://live.douyin.com/{id}'],
    ['livestream', /^webcast\.amemv\.com\/(?:douyin\/)?webcast\/reflow\/(?<id>\d{10,})/, 'https://webcast.amemv.com/douyin/webcast/reflow/{id}'],
    // modal_id is the work on top of whatever page is below it, somebody's profile most often.
    ['video', /^(?:www\.)?douyin\.com\/[^?#]*\?(?:[^#]*&)?modal_id=(?<id>\d{8,})/, 'https://www.douyin.com/video/{id}'],
    ['note', /^(?:www\.|m\.)?(?:ies)?douyin\.com\/(?:share\/)?(?:note|slides)\/(?<id>\d{8,})/, 'https://www.douyin.com/note/{id}'],
    ['note', /^jingxuan\.douyin\.com\/m\/(?:note|slides)\/(?<id>\d{8,})/, 'https://www.douyin.com/note/{id}'],
    ['video', /^(?:www\.|m\.)?(?:ies)?douyin\.com\/(?:share\/)?video\/(?<id>\d{8,})/, 'https://www.douyin.com/video/{id}'],
    ['video', /^jingxuan\.douyin\.com\/m\/video\/(?<id>\d{8,})/, 'https://www.douyin.com/video/{id}'],
    ['article', /^(?:www\.)?douyin\.com\/article\/(?<id>\d{8,})/, 'https://www.douyin.com/article/{id}'],
    ['profile', /^(?:www\.|m\.)?(?:ies)?douyin\.com\/(?:share\/)?user\/(?<id>[\w-]{8,})/, 'https://www.douyin.com/user/{id}'],
    [
      'product',
      /^haohuo\.jinritemai\.com\/[^?#]*\?(?:[^#]*&)?(?:id|product_id)=(?<id>\d{8,})/,
      'https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id={id}',
      {surface: 'mall'},
    ],
    [
      'product',
      /^haohuo\.jinritemai\.com\/(?:views\/)?product\/(?<id>\d{8,})/,
      'https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id={id}',
      {surface: 'mall'},
    ],
  ],

  card(target, share): CardFields {
    const said = target.surface === 'qishui' ? readSong(share) : target.partial && target.kind === 'link' ? readShare(share) : {};
    share.tail(junkTail);
    return {title: share.known.title, ...said};
  },

  // A desk browser gets an empty mall page without it.
  open: ({surface, url}) => (surface === 'mall' && url ? `${url}&origin_type=pc_buyin_group` : undefined),
  embed: ({kind, id}) => (kind === 'video' && id ? `https://open.douyin.com/player/video?vid=${id}&autoplay=0` : undefined),
  // Its own embed code asks for the whole address of the page (`unsafe-url`): the origin has to do.
  player: {at: 'https://open.douyin.com/player/video?', referrer: 'strict-origin'},
  deepLink: ({kind, id}) => (kind === 'video' && id ? `snssdk1128://aweme/detail/${id}` : undefined),
});

/** Takes a cue with the junk and the code before it. */
function lead(share: ShareText, cue: RegExp | string) {
  const found = share.lead(cue);
  if (!found) return undefined;
  for (let words = 0; words < 5 && share.back(junkWord); words++);
  share.back(code);
  return found;
}

function readShare(share: ShareText): CardFields {
  if (lead(share, mallCue)) {
    const title =
      share.tail(/^\s{0,3}(?<title>[^\n]{1,200}?)\s{0,3}长按复制此条消息，打开抖音搜索，查看商品详情！/u) ?? share.tail(/^[ \t]{0,3}(?<title>[^\n]{1,200})/u);
    return {kind: 'product', surface: 'mall', title: tidy(title?.['title'])};
  }
  const live = lead(share, liveCue);
  if (live) {
    const name = /^(?<name>[^\n]{1,60}?)】正在直播/u.exec(live.rest)?.groups?.['name'];
    return {kind: 'livestream', author: name === undefined ? undefined : {name}};
  }
  if (lead(share, profileCue)) return {kind: 'profile'};

  const work = lead(share, workCue);
  if (work) {
    share.tail(copyLink);
    // A name may hold 【】 itself; 【美食 可能有关】 is a topic and no name.
    const {who, pictures} = /^【(?<who>[^\n]{1,60}?)的(?<pictures>图文)?作品】/u.exec(work.rest)?.groups ?? {};
    const head = who === undefined ? /^【[^【】\n]{1,20}可能有关】/u.exec(work.rest)?.[0] : `【${who}的${pictures ?? ''}作品】`;
    const described = caption(work.rest.slice(head?.length ?? 0));
    if (head === undefined && described.title === undefined) return {};
    return {kind: pictures ? 'note' : 'video', author: who === undefined ? undefined : {name: who}, ...described};
  }
  const copied = share.tail(copyLink);
  if (!copied || (copied['video'] === undefined && !share.after.slice(0, share.takenAfter).endsWith('！'))) return {};
  return {kind: 'video', ...caption(share.lead(codedLine)?.rest ?? share.line(/(?<![\w.])\d{1,2}\.\d{2}\s+/u))};
}

/** 汽水音乐: `《TITLE》@汽水音乐 LINK`, and a playlist as `歌单｜NAME LINK⏎@汽水音乐`. */
function readSong(share: ShareText): CardFields {
  if (share.lead(/@汽水音乐/gu, /^\s*$/)) return {title: tidy(share.enclosed('《', '》'))};
  return share.tail(/^\s{0,3}@汽水音乐/u) ? {kind: 'collection', title: tidy(share.line(/歌单｜/u))} : {};
}
