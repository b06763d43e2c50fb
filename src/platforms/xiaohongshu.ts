import type {CardFields} from '../card/card.js';
import {readForm, type Form} from '../grammars/forms.js';
import {tidy} from '../grammars/shop.js';
import {nested} from '../grammars/url.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^xhslink\.(?:com|cn)\/(?:[aom]\/)?[0-9A-Za-z]{5,}\/?(?:[?#]|$)/, undefined, {partial: true}],
  [
    'note',
    /^(?:item|(?:www\.)?(?:xiaohongshu|rednote)\.com\/(?:explore|discovery\/item|user\/profile\/[0-9a-f]{24}))\/(?<id>[0-9a-f]{24})/,
    'https://www.xiaohongshu.com/explore/{id}',
    {token: 'xsec_token'},
  ],
  [
    'profile',
    /^(?:user|(?:www\.)?(?:xiaohongshu|rednote)\.com\/user\/profile)\/(?<id>[0-9a-f]{24})/,
    'https://www.xiaohongshu.com/user/profile/{id}',
    {token: 'xsec_token'},
  ],
  ['livestream', /^(?:www\.)?xiaohongshu\.com\/(?:hina\/)?livestream\/(?:\w+\/)?(?<id>\d{10,})/, 'https://www.xiaohongshu.com/hina/livestream/{id}'],
  [
    'product',
    /^(?:goods_detail|(?:www\.|mall\.)?xiaohongshu\.com\/goods(?:-detail)?)\/(?<id>[0-9a-z]{6,})/,
    'https://www.xiaohongshu.com/goods-detail/{id}',
    {surface: 'mall'},
  ],
];

/** `，复制本条信息，打开【小红书】App查看精彩内容！`, and since 2025 a wording after the other. */
const instruction = /^(?:[，\s]{0,4}[^\s【]{2,14}【小红书】(?:App)?[^\s！!~～]{2,10}[！!~～]|\s{0,4}Copy and open \w+ to view the [\w ]{4,9}[！!]?)/u;
/** A number that means nothing, in front of the name or of 【. */
const opening = /(?<!\S)\d{1,3} |(?=【)/u;

/**
 * 小红书. A note without its `xsec_token` is a log-in wall, so identity and what opens differ. `/m/` short links
 * are profiles, notes and goods: only the words around them tell. Names may be digits.
 */
export const xiaohongshu = definePlatform({
  name: 'xiaohongshu',
  label: {zh: '小红书', en: 'Xiaohongshu'},
  hosts: ['xiaohongshu.com', 'rednote.com'],
  shortHosts: ['xhslink.com', 'xhslink.cn'],
  schemes: ['xhsdiscover'],
  brand: {color: '#FF2442', dark: '#FF5468', mark: '红'},
  ratios: {video: 3 / 4, note: 3 / 4},

  // The walls that a note without its token ends at name what they hide.
  match: url => readForm(forms, /^\/(?:404|login)/.test(url.pathname) ? nested(url, 'redirectPath') : url),

  card(target, share): CardFields {
    const told = share.tail(instruction);
    const code = share.lead(/😆\s{0,2}(?<code>\w{8,20})\s{0,2}😆/gu)?.groups['code'];
    const said: CardFields = {kind: target.kind === 'link' ? 'note' : target.kind, ...(code && !target.token && {token: code, tokenType: 'passphrase'})};
    if (share.lead('发布了一篇小红书笔记，快来看吧！')) return {...said, author: {name: share.line(opening)}};
    const by = share.lead(/ - /gu, /^(?<name>[^\n|]+) \| 小红书 - 你的生活[^\s】]{2,6}】\s*$/u)?.groups['name'];
    if (by) return {...said, title: tidy(share.line(opening).slice(1)), author: {name: by}};
    // Goods have nothing but their name in front, on the same line.
    const line = share.rest.slice(share.rest.lastIndexOf('\n') + 1).trim();
    return (told ?? code ?? (target.kind === 'product' && line !== '' && !line.startsWith('复制'))) ? {...said, title: tidy(share.line())} : {};
  },

  open: ({url, token, tokenType, sharedUrl = ''}) => {
    if (url === undefined || token === undefined || tokenType !== 'query') return undefined;
    const source = /[?&]xsec_source=(\w+)/.exec(sharedUrl)?.[1];
    return `${url}?xsec_token=${encodeURIComponent(token)}${source === undefined ? '' : `&xsec_source=${source}`}`;
  },
  deepLink: ({kind, id}) =>
    id && (kind === 'note' || kind === 'profile' || kind === 'product')
      ? `xhsdiscover://${{note: 'item', profile: 'user', product: 'goods_detail'}[kind]}/${id}`
      : undefined,
});
