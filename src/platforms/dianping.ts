import type {CardFields} from '../card/card.js';
import {tidy, yuan} from '../grammars/shop.js';
import {definePlatform} from '../platform.js';

/** 大众点评. A place has a number, a word and a UUID for an id, and any of them opens it. The price is for one person. */
export const dianping = definePlatform({
  name: 'dianping',
  label: {zh: '大众点评', en: 'Dianping'},
  hosts: ['dianping.com'],
  brand: {color: '#FF6633', mark: '评'},
  forms: [['location', /^(?:m|www)\.dianping\.com\/(?:shop|shopinfo|shopshare)\/(?<id>[\w-]+)\/?(?:[?#]|$)/, 'https://www.dianping.com/shop/{id}']],

  card(_, share): CardFields {
    // 2026: name, stars, price a head, quarter and cuisine, address, a line each.
    const [stars, ...lines] =
      share
        .lead(/(?<=】)\n(?=[★☆])/gu)
        ?.rest.trim()
        .split('\n') ?? [];
    if (stars !== undefined) {
      const price = /^[¥￥](\d{1,6}(?:\.\d{1,2})?)\/人$/u.exec(lines[0] ?? '')?.[1];
      if (price !== undefined) lines.shift();
      return {title: tidy(share.enclosed('【', '】')), badges: [stars], description: lines.join('\n'), price: price === undefined ? undefined : yuan(price)};
    }
    const [name, where] = share.lead('【大众点评】推荐给你')?.rest.split(/，地址[：:]/u) ?? [];
    if (name !== undefined) return {title: tidy(name)?.replace(/^「|」$/gu, ''), description: tidy(where)};
    return share.lead(/，快来看看吧[！~～]?\s{0,3}$/gu) ? {title: tidy(share.line())} : {};
  },
});
