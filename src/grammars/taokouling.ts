import type {CardFields} from '../card/card.js';
import type {TokenFamily} from '../platform.js';
import type {ShareText} from '../share-text.js';
import {tidy} from './shop.js';

/**
 * 淘口令 of 2016 to 2021: eleven letters and digits between two fences, copied with a sentence that WeChat
 * would not recognise. The app reads it from the clipboard; the link beside it is often dead.
 */
const fence = '[￥¥$£₤€₴¢₰₳₪₲《》()（）/]';
/** A word of eleven letters, or eleven digits, is a word or a sum. */
const body = '(?<token>(?![a-z]{11}|[A-Z]{11}|\\d{11})[A-Za-z0-9]{11})';

/** Fenced tokens of the app whose name `cue` matches. */
export function fencedToken(cue: RegExp): TokenFamily {
  return {pattern: new RegExp(`${fence}${body}${fence}`, 'u'), signs: fence, cue};
}
/** Fenced tokens that the sentence behind them sends to another app: 转移至👉手机天猫👈. */
export function fencedTokenFor(app: string): TokenFamily {
  return {pattern: new RegExp(`${fence}${body}${fence}(?=[^\\n【]{0,12}${app})`, 'u'), signs: fence};
}
/** `3👈甲…乙`, `0.0 xixi:/嘻…，`: fences of Chinese characters, in the summer of 2021. */
export const hanToken: TokenFamily = {pattern: new RegExp(`\\d(?:👈 ?(?:xixi:/)?|\\.\\d xixi:/)\\p{Script=Han}${body}[\\p{Script=Han}，]`, 'u'), signs: '👈'};

const inText = new RegExp(`${fence}${body}${fence}`, 'u');
const emojiFenced = new RegExp(`\\d{1,2}(?:💲|🗝|🔐|🔑|£)${body}(?:💲|🗝|🔐|🔑|£)`, 'gu');
/** 付致这行话, fu植内容, 緮置这行话, 复制这条信息: "copy this", spelt so that no filter reads it. */
const copyThis = /(?:\d\.\d )?(?:[付緮復复]|fu)·?[致至植置制][^\s￥¥$£₤€₴¢₰₳₪₲《》()（）/]{0,6}/giu;

/** The title of `【…】`, without the red-packet sentence that some are wrapped in. */
function unwrapped(title: string | undefined): string | undefined {
  return tidy(title?.replace(/^我剁手都要买的宝贝（(.{1,120})），快来和我一起瓜分红.?包$/u, '$1'));
}

/** From the first 【 to the last 】. */
function between(text: string): string | undefined {
  const from = text.indexOf('【') + 1;
  const to = text.lastIndexOf('】');
  return from > 0 && to > from ? text.slice(from, to) : undefined;
}

/** Takes a share text of that time around a link. */
export function oldShareAroundLink(share: ShareText): CardFields | undefined {
  // 2020-21: the token first, then 【TITLE】；或LINK 點击鏈→接，再选择瀏..覽..噐dakai
  const front = share.rest;
  const token = inText.exec(front)?.groups?.['token'];
  const lead = token === undefined ? undefined : share.lead(copyThis);
  if (lead) {
    share.tail(/^\s{0,3}[点點][^\s，,]{1,12}[，,]\S{0,20}/u);
    return {title: unwrapped(between(lead.rest)), token, tokenType: 'passphrase'};
  }
  const emoji = share.lead(emojiFenced);
  if (emoji) {
    share.tail(/^(?:\s{0,3}[A-Z]{2}\d{3,4}(?![\w-]))?(?:\s{0,3}快来看我购物车里的好宝贝~?)?/u);
    return {token: emoji.groups['token'], tokenType: 'passphrase'};
  }
  // 2016-18: 【TITLE】LINK 点击链接，再选择浏览器咑閞；或復·制这段描述￥TOKEN￥后到👉淘♂寳♀👈
  const tail = share.tail(new RegExp(`^[^\\n${fence.slice(1)}{0,60}${fence}${body}${fence}(?:后(?:到|打开)[^\\s]{0,16})?`, 'u'));
  if (!tail) return undefined;
  // The iOS app repeats the end of the title behind the bracket: 【…亲子】亲子】
  const title = share.enclosed('【', '】') ?? share.lead('【')?.rest.split('】')[0];
  return {title: unwrapped(title), token: tail['token'], tokenType: 'passphrase'};
}

/** Takes a share text of that time around a token without a link. */
export function oldShareAroundToken(share: ShareText): CardFields {
  share.lead(copyThis);
  const before = share.enclosed('【', '】') ?? (/】[，,]?$/u.test(share.rest.trimEnd()) ? share.lead('【')?.rest.split('】')[0] : undefined);
  if (before !== undefined) {
    share.tail(/^后?(?:到|打开)[^\s]{0,16}/u);
    return {title: unwrapped(before)};
  }
  share.tail(/^[^\n【]{0,24}(?=【)/u);
  const title = share.quoted('【', '】') ?? share.tail(/^\s{2}(?<title>[^\n]{1,200})/u)?.['title'];
  return {title: unwrapped(title)};
}
