import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {shopShare, tidy} from '../grammars/shop.js';
import {nested} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

const item = 'https://www.goofish.com/item?id={id}';
const forms: Form[] = [
  ['product', /^(?:(?:www\.|h5\.m\.)?goofish\.com\/)?item\?/, item, {query: 'id itemId'}],
  ['product', /^ssr\.m\.goofish\.com\/wow\/moyu\/[^?#]*\?/, item, {query: 'id'}],
  ['product', /^market\.m\.taobao\.com\/app\/idleFish-F2e\/[^?#]*page-detail\?/, item, {query: 'id'}],
  ['product', /^2\.taobao\.com\/item\.htm\?/, item, {query: 'id'}],
  ['link', /^m\.tb\.cn\/[\w.]{4,}\/?(?:[?#]|$)/, undefined, {partial: true, token: 'tk'}],
];

const marker = '【闲鱼】';
/** A title that was cut has lost its 】. */
const goods = /^(?:快来捡漏|我在闲鱼发布了)【(.{1,300}?)】?$/u;
const instruction = /^」?(?:\s{0,3}#小程序:\/\/闲鱼\/[\w-]{15})?(?:\s{0,3}点击链接直接打开)?/u;

/**
 * 闲鱼. Its short links are Taobao's: only the marker tells them apart. What stands in 「」 is a sentence that
 * holds the title, or tells that a person is shared; `ut_sk` in a long link names the sharer.
 */
export const xianyu = definePlatform({
  name: 'xianyu',
  label: {zh: '闲鱼', en: 'Xianyu'},
  hosts: ['goofish.com', 'market.m.taobao.com', '2.taobao.com'],
  shortHosts: ['m.tb.cn'],
  schemes: ['fleamarket'],
  brand: {color: '#FFE60F', mark: '鱼'},
  match: url => readForm(forms, nested(url, 'h5Url')),

  card(target, share): CardFields | undefined {
    if (!target.partial) return {};
    if (!/【闲鱼】[^【\n]*$/u.test(share.before)) return undefined;
    const {title: said, badge} = shopShare(share, marker, instruction);
    const title = said && goods.exec(said)?.[1];
    return {title: tidy(title), kind: title ? 'product' : said?.startsWith('这是我的闲鱼号') ? 'profile' : 'link', badges: badge ? [badge] : undefined};
  },

  deepLink: ({id}) => id && `fleamarket://item?id=${id}`,
});
