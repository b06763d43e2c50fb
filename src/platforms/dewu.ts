import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {tidy} from '../grammars/shop.js';
import {numberParam} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^dw4\.co\/t\/A\/\w{6,}/, undefined, {partial: true}],
  [
    'product',
    /^(?:(?:fast|m)\.dewu\.com|m\.poizon\.com)\/(?:router\/product\/ProductDetail|page\/productDetail)\?/,
    'https://fast.dewu.com/page/productDetail?spuId={id}',
    {query: 'spuId'},
  ],
];

/** `œ…œ` until 2023, `å…å` since. */
const fenced = /[œå](?<token>[A-Za-z0-9]{7})[œå]/u;
const found = /【得物】(?=(?<name>[^【】\n]{1,40})发现一件好物，)/gu;

/** 得物. The title stands behind the link, with how many want it; the same short host serves articles. */
export const dewu = definePlatform({
  name: 'dewu',
  label: {zh: '得物', en: 'Dewu'},
  hosts: ['dewu.com', 'poizon.com'],
  shortHosts: ['dw4.co'],
  tokens: [{pattern: fenced, signs: 'œå', cue: /【得物】/u}],
  brand: {color: '#16A5AF'},

  match(url) {
    const target = readForm(forms, url);
    if (target?.url === undefined) return target;
    // The variant belongs to what is sold.
    const variant = ['propertyValueId', 'skuId'].flatMap(name => numberParam(url, name)?.replace(/^/, `&${name}=`) ?? []);
    return {...target, url: target.url + variant.join('')};
  },

  card(_, share): CardFields {
    const lead = share.lead(found);
    const name = lead?.groups['name'];
    if (!lead || name === undefined) return {};
    const token = fenced.exec(lead.rest)?.groups?.['token'];
    const {title} = share.tail(/^\s{0,3}(?<title>[^\n]{1,200}?)(?:,[\d.万+]{1,8}人想要|$)/mu) ?? {};
    share.tail(/^\s{0,3}点击链接直接打开/u);
    return {kind: 'product', title: tidy(title), author: {name}, ...(token && {token, tokenType: 'passphrase'})};
  },
});
