import type {CardFields} from '../card/card.js';
import {tidy} from '../grammars/shop.js';
import {definePlatform} from '../platform.js';

/** 知乎. An answer opens by its own id alone; the page of its question is another item. */
export const zhihu = definePlatform({
  name: 'zhihu',
  label: {zh: '知乎', en: 'Zhihu'},
  hosts: ['zhihu.com'],
  shortHosts: ['zhi.hu'],
  brand: {color: '#0084FF'},
  forms: [
    ['link', /^zhi\.hu\/\w{4,}\/?(?:[?#]|$)/, undefined, {partial: true}],
    ['article', /^(?:www\.)?zhihu\.com\/question\/(?<qid>\d+)\/answer\/(?<id>\d+)/, 'https://www.zhihu.com/question/{qid}/answer/{id}', {surface: 'answer'}],
    ['article', /^(?:www\.)?zhihu\.com\/answer\/(?<id>\d+)/, 'https://www.zhihu.com/answer/{id}', {surface: 'answer'}],
    ['article', /^(?:www\.)?zhihu\.com\/question\/(?<id>\d+)/, 'https://www.zhihu.com/question/{id}', {surface: 'question'}],
    ['article', /^zhuanlan\.zhihu\.com\/p\/(?<id>\d+)/, 'https://zhuanlan.zhihu.com/p/{id}', {surface: 'article'}],
    ['video', /^(?:www\.)?zhihu\.com\/zvideo\/(?<id>\d+)/, 'https://www.zhihu.com/zvideo/{id}'],
    ['note', /^(?:www\.)?zhihu\.com\/pin\/(?<id>\d+)/, 'https://www.zhihu.com/pin/{id}'],
    ['profile', /^(?:www\.)?zhihu\.com\/people\/(?<id>[\w-]+)/, 'https://www.zhihu.com/people/{id}'],
  ],

  // 【QUESTION】NAME：EXCERPT… LINK （分享自知乎网） until 2018, then QUESTION - NAME的回答 - 知乎⏎LINK
  card(target, share): CardFields {
    const credited = share.tail(/^\s{0,3}（分享自知乎网?）/u) ?? share.lead(/（分享自知乎网?）/gu) ?? share.lead(/ - /gu, /^知乎\s*$/u);
    if (!credited) return {};
    const by = share.lead(/ - /gu, /^(?<name>[^\n]+)的(?:回答|文章)$/u)?.groups['name'];
    const line = share.line();
    const {title = line, name = by, description} = /^【(?<title>.+?)】(?<name>[^【】：]{1,60})：(?<description>.*)$/u.exec(line)?.groups ?? {};
    return {
      title: tidy(title),
      ...(description && {description: tidy(description)}),
      ...(name && {author: {name}, kind: target.kind === 'link' ? 'article' : target.kind}),
    };
  },
});
