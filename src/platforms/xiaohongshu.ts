import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^xhslink\.(?:com|cn)\/(?:[aom]\/)?[0-9A-Za-z]{5,}\/?(?:[?#]|$)/, undefined, {partial: true}],
  ['note', /^(?:www\.)?(?:xiaohongshu|rednote)\.com\/(?:explore|discovery\/item)\/(?<id>[0-9a-f]{24})/, 'https://www.xiaohongshu.com/explore/{id}'],
  ['note', /^(?:www\.)?(?:xiaohongshu|rednote)\.com\/user\/profile\/[0-9a-f]{24}\/(?<id>[0-9a-f]{24})/, 'https://www.xiaohongshu.com/explore/{id}'],
  ['profile', /^(?:www\.)?(?:xiaohongshu|rednote)\.com\/user\/profile\/(?<id>[0-9a-f]{24})/, 'https://www.xiaohongshu.com/user/profile/{id}'],
  ['livestream', /^(?:www\.)?xiaohongshu\.com\/(?:hina\/)?livestream\/(?:\w+\/)?(?<id>\d{10,})/, 'https://www.xiaohongshu.com/hina/livestream/{id}'],
  ['product', /^(?:www\.)?xiaohongshu\.com\/goods-detail\/(?<id>[0-9a-z]{6,})/, 'https://www.xiaohongshu.com/goods-detail/{id}', {surface: 'mall'}],
  ['product', /^mall\.xiaohongshu\.com\/goods(?:-detail)?\/(?<id>[0-9a-z]+)/, 'https://www.xiaohongshu.com/goods-detail/{id}', {surface: 'mall'}],
];

/** 小红书. */
export const xiaohongshu = definePlatform({
  name: 'xiaohongshu',
  label: {zh: '小红书', en: 'Xiaohongshu'},
  hosts: ['xiaohongshu.com', 'rednote.com'],
  shortHosts: ['xhslink.com', 'xhslink.cn'],
  brand: {color: '#FF2442', mark: '红'},
  match: url => readForm(forms, url),
});
