import {drive} from '../grammars/drive.js';
import type {Form} from '../grammars/forms.js';
import {tidy} from '../grammars/shop.js';
import {definePlatform} from '../platform.js';

const forms: Form[] = [
  ['file', /^(?:pan|yun)\.baidu\.com\/s\/1(?<id>[\w-]{6,})/, 'https://pan.baidu.com/s/1{id}', {surface: 'pan'}],
  ['file', /^pan\.baidu\.com\/(?:share\/init|wap\/init)\?(?:[^#]*&)?surl=(?<id>[\w-]{6,})/, 'https://pan.baidu.com/s/1{id}', {surface: 'pan'}],
  ['note', /^tieba\.baidu\.com\/p\/(?<id>\d+)/, 'https://tieba.baidu.com/p/{id}', {surface: 'tieba'}],
  ['article', /^baijiahao\.baidu\.com\/s\?(?:[^#]*&)?id=(?<id>\d+)/, 'https://baijiahao.baidu.com/s?id={id}', {surface: 'baijiahao'}],
  [
    'video',
    /^mbd\.baidu\.com\/newspage\/data\/videolanding\?(?:[^#]*&)?nid=(?<id>sv_\d+)/,
    'https://mbd.baidu.com/newspage/data/videolanding?nid={id}',
    {surface: 'feed'},
  ],
  ['video', /^haokan\.(?:baidu|hao123)\.com\/v\?(?:[^#]*&)?vid=(?<id>\d+)/, 'https://haokan.baidu.com/v?vid={id}', {surface: 'haokan'}],
  ['video', /^(?:xspshare|quanmin)\.baidu\.com\/[^?#]*\?(?:[^#]*&)?vid=(?<id>\d+)/, undefined, {surface: 'duxiaoshi'}],
  ['link', /^mr\.baidu\.com\/r\/\w+/, undefined, {partial: true}],
  [
    'livestream',
    /^live\.baidu\.com\/[^?#]*\?(?:[^#]*&)?room_id=(?<id>\d+)/,
    'https://live.baidu.com/m/media/pclive/pchome/live.html?room_id={id}',
    {surface: 'live'},
  ],
  ['link', /^j\.map\.baidu\.com\/(?<id>\w+(?:\/\w+)?)\/?(?:[?#]|$)/, undefined, {partial: true, surface: 'map'}],
];

const shares = drive(forms, 'pwd');

/**
 * 百度: the drive, the forum, videos, maps and whatever the app shares. A drive's address stands with a `1` before
 * its id in the path and without in the query; its code is in the link, in the words, or both.
 */
export const baidu = definePlatform({
  name: 'baidu',
  label: {zh: '百度', en: 'Baidu'},
  hosts: ['baidu.com', 'haokan.hao123.com'],
  shortHosts: ['mr.baidu.com'],
  brand: {color: '#2932E1', dark: '#7C83F7'},
  surfaces: {
    pan: {zh: '百度网盘', en: 'Baidu Netdisk'},
    tieba: {zh: '百度贴吧', en: 'Baidu Tieba'},
    baijiahao: {zh: '百家号', en: 'Baijiahao'},
    haokan: {zh: '好看视频', en: 'Haokan'},
    map: {zh: '百度地图', en: 'Baidu Maps'},
  },

  match: shares.match,
  card: (target, share) => (target.surface === 'pan' ? shares.card(target, share) : target.partial ? {title: tidy(share.enclosed('【', '】'))} : {}),
  open: card => (card.surface === 'pan' ? shares.open(card) : undefined),
});
