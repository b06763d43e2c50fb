import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['link', /^v\.kuaishou\.com\/[\w-]{4,}\/?(?:[?#]|$)/, undefined, {partial: true}],
  ['link', /^www\.kuaishou\.com\/f\/[\w-]{4,}/, undefined, {partial: true}],
  ['link', /^www\.gifshow\.com\/s\/[\w-]{4,}/, undefined, {partial: true}],
  ['video', /^(?:www\.)?kuaishou\.com\/short-video\/(?<id>[0-9a-z]{8,})/, 'https://www.kuaishou.com/short-video/{id}'],
  ['video', /^(?:[\w-]+\.)+(?:chenzhongtech|gifshow|kuaishou)\.com\/fw\/(?:photo|long-video)\/(?<id>[0-9a-z]{8,})/, 'https://www.kuaishou.com/short-video/{id}'],
  ['livestream', /^(?:[\w-]+\.)+(?:chenzhongtech|gifshow|kuaishou)\.com\/fw\/live\/(?<id>[\w-]+)/, 'https://live.kuaishou.com/u/{id}'],
  ['livestream', /^live\.kuaishou\.com\/u\/(?<id>[\w-]+)/, 'https://live.kuaishou.com/u/{id}'],
  ['profile', /^(?:live|www)\.kuaishou\.com\/profile\/(?<id>[\w-]+)/, 'https://www.kuaishou.com/profile/{id}'],
  ['product', /^app\.kwaixiaodian\.com\/(?:web\/kwaishop-goods-detail-page-app|page\/kwaishop-buyer-goods-detail-outside|merchant\/shop\/detail)\?/, 'https://app.kwaixiaodian.com/web/kwaishop-goods-detail-page-app?id={id}', {query: 'id', surface: 'shop'}],
  ['shop', /^app\.kwaixiaodian\.com\/merchant\/shop\/home(?:\?(?:[^#]*&)?id=(?<id>\d+))?/, undefined, {surface: 'shop'}],
];

/** 快手. */
export const kuaishou = definePlatform({
  name: 'kuaishou',
  label: {zh: '快手', en: 'Kuaishou'},
  hosts: ['kuaishou.com', 'chenzhongtech.com', 'gifshow.com', 'kuaishouapp.com', 'kwaixiaodian.com'],
  shortHosts: ['v.kuaishou.com', 'v.kuaishouapp.com', 'ksurl.cn'],
  brand: {color: '#FF4906'},
  surfaces: {shop: {zh: '快手小店', en: 'Kuaishou Shop'}},
  match: url => readForm(forms, url),
});
