import type {CardFields} from '../card/card.js';
import type {Platform} from '../platform.js';
import type {ShareText} from '../share-text.js';
import {readForm, type Form} from './forms.js';
import {tidy} from './shop.js';

// Before the link, read outwards from it.
const label = /链接[：:]\s{0,3}$/gu;
/** Between the name and the link stand an advertisement and Quark's password line `/~…~:/`. */
const advertisement = /(?<=」)(?:，|\s[^\s「」。]{1,40}。)点击链接/gu;
const sharer = /(?:我用夸克网盘(?:给你)?分享了|来自UC网盘分享文件[：:]\s{0,2})$/gu;
const named = /通过网盘分享的文件[：:]/gu;
/** Baidu's mobile app signs first: `--来自…的分享⏎hi，…~复制这段内容`. */
const greeting = /^hi，[^\s~]{4,20}~$/u;
const signature = /^--来自\S{2,16}的分享$/u;

// Behind it.
/** `提取码：x9y8`, `，提取码 x9y8`, `（访问码：x9y8）`, `密码:x9y8`. */
const codeWord = /^[\s，,（(]{0,4}(?:提取码|访问码|密码)[：:\s]{0,3}(?<code>[A-Za-z0-9]{4,8})(?![A-Za-z0-9])[）)]?/u;
const outro = /^(?:\s{0,3}(?:--来自\S{2,16}的分享|(?:复制这段内容|点击链接保存)[^\n]{0,80}(?:方便哦?|获取|打开|播放)[！。]?)){1,2}/u;

function readShare(share: ShareText, codeForm: RegExp): CardFields {
  const labelled = share.lead(label);
  if (labelled) share.lead(advertisement);
  let title = share.enclosed('「', '」');
  if (title !== undefined) share.lead(sharer);
  else if (labelled) {
    title = share.lead(named)?.rest;
    if (title === undefined && share.lead('复制这段内容') && share.back(greeting)) share.back(signature);
  }
  const {name, code} = share.tail(codeForm) ?? {};
  share.tail(outro);
  return {title: tidy(title ?? name), ...(code && {token: code, tokenType: 'access-code'})};
}

/**
 * The shares of the cloud drives: the file's name, the link, the code that opens it. `code` is the link's own
 * parameter for it: with it a click needs no typing.
 */
export function drive(forms: readonly Form[], code?: string, codeForm = codeWord): Required<Pick<Platform, 'match' | 'card' | 'open'>> {
  const rows = forms.map(([kind, pattern, url, options]): Form => [kind, pattern, url, {...options, code: code ?? 'pwd'}]);
  return {
    match: url => readForm(rows, url),
    card: (_, share) => readShare(share, codeForm),
    open: ({url, token, sharedUrl = ''}) => {
      const name = code ?? (sharedUrl.includes('pwd=') ? 'pwd' : undefined);
      return url && token && name ? `${url}?${name}=${token}` : undefined;
    },
  };
}
