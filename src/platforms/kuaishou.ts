import type {CardFields} from '../card/card.js';
import {caption} from '../grammars/caption.js';
import {tidy} from '../grammars/shop.js';
import {definePlatform, type Target} from '../platform.js';
import type {ShareText} from '../share-text.js';

/** The play count is the share's own; `"` for `#` in the tags before it, each up to a space: `他说"好"了` is no tag. */
const opened =
  /^(?<text>[\s\S]{0,400}?)(?:该作品在快手被播放过(?<plays>[\d,.]{1,12})(?<unit>[万亿]?)次，点击链接|复制此(?:消息|链接))，打开【快手(?:极速版|App)?】(?:直接观看！)?/u;
const tag = /["#]([^\s"#]{1,60})(?=[\s#]|$)/gu;
const posted = '发了一个快手作品，一起来看！';

/**
 * 快手. The link stands in front of its words as often as behind them. The ids of works and of users look the
 * same: only the path tells. One work may be shared as a page of any of three companies' hosts.
 */
export const kuaishou = definePlatform({
  name: 'kuaishou',
  label: {zh: '快手', en: 'Kuaishou'},
  hosts: ['kuaishou.com', 'chenzhongtech.com', 'gifshow.com', 'kuaishouapp.com', 'kwaixiaodian.com'],
  shortHosts: ['v.kuaishou.com', 'v.kuaishouapp.com', 'ksurl.cn'],
  brand: {color: '#FF4906'},
  ratios: {video: 3 / 4},
  surfaces: {shop: {zh: '快手小店', en: 'Kuaishou Shop'}},
  forms: [
    ['link', /^(?:v\.kuaishou(?:app)?\.com\/(?:s\/)?|ksurl\.cn\/)[\w-]{4,}\/?(?:[?#]|$)/, undefined, {partial: true}],
    ['link', /^www\.kuaishou\.com\/f\/[\w-]{4,}/, undefined, {partial: true}],
    ['link', /^www\.gifshow\.com\/s\/[\w-]{4,}/, undefined, {partial: true}],
    ['video', /^(?:www\.)?kuaishou\.com\/short-video\/(?<id>[0-9a-z]{8,})/, 'https://www.kuaishou.com/short-video/{id}'],
    [
      'video',
      /^(?:[\w-]+\.)+(?:chenzhongtech|gifshow|kuaishou)\.com\/fw\/(?:photo|long-video)\/(?<id>[0-9a-z]{8,})/,
      'https://www.kuaishou.com/short-video/{id}',
    ],
    ['livestream', /^(?:[\w-]+\.)+(?:chenzhongtech|gifshow|kuaishou)\.com\/fw\/live\/(?<id>[\w-]+)/, 'https://live.kuaishou.com/u/{id}'],
    ['livestream', /^live\.kuaishou\.com\/u\/(?<id>[\w-]+)/, 'https://live.kuaishou.com/u/{id}'],
    ['profile', /^(?:live|www)\.kuaishou\.com\/profile\/(?<id>[\w-]+)/, 'https://www.kuaishou.com/profile/{id}'],
    [
      'product',
      /^app\.kwaixiaodian\.com\/(?:web\/kwaishop-goods-detail-page-app|page\/kwaishop-buyer-goods-detail-outside|merchant\/shop\/detail)\?/,
      'https://app.kwaixiaodian.com/web/kwaishop-goods-detail-page-app?id={id}',
      {query: 'id', surface: 'shop'},
    ],
    ['shop', /^app\.kwaixiaodian\.com\/merchant\/shop\/home(?:\?(?:[^#]*&)?id=(?<id>\d+))?/, undefined, {surface: 'shop'}],
  ],
  card: (target, share) => (target.kind === 'link' || target.kind === 'video' || target.kind === 'livestream' ? readShare(target, share) : {}),
});

function readShare(target: Target, share: ShareText): CardFields {
  const {text, plays, unit} = share.tail(opened) ?? {};
  const kind = target.kind === 'link' ? 'video' : target.kind;
  // 2018: TITLE【NAME】发了一个快手作品，一起来看！ LINK; in 2022 the link came first, then @NAME.
  if (share.lead(posted)) {
    const name = share.enclosed('【', '】');
    return {kind, title: tidy(share.line()), ...(name && {author: {name}})};
  }
  if (share.lead('的直播很精彩，快来围观！')) return {kind: 'livestream', author: {name: share.line()}};
  if (text === undefined) return {};
  const [name = '', rest] = text.split(posted);
  if (rest !== undefined) return {kind, author: {name: name.replace('@', '').trim()}};
  const views = Math.round(Number(plays?.replaceAll(',', '')) * (unit === '万' ? 1e4 : unit === '亿' ? 1e8 : 1));
  // A lone @ is what is left of a mention.
  return {kind, ...(views >= 0 && {stats: {views}}), ...caption((text.trim() || share.line()).replace(/\s@\s{0,3}$/, ''), tag)};
}
