import type {CardFields} from '../card/card.js';
import {definePlatform} from '../platform.js';

/** 抖音火山版. Its share names who made the video, and not the video. */
export const huoshan = definePlatform({
  name: 'huoshan',
  label: {zh: '抖音火山版', en: 'Huoshan'},
  hosts: ['share.huoshan.com'],
  brand: {color: '#FF4E33', mark: '火'},
  ratios: {video: 3 / 4},
  forms: [['link', /^share\.huoshan\.com\/hotsoon\/s\/\w+/, undefined, {partial: true}]],

  card(_, share): CardFields {
    share.tail(/^\s{0,3}复制此链接，打开【抖音火山版】(?:，直接观看视频[~～！]?)?/u);
    return share.lead('在火山分享了视频，快来围观！') ? {kind: 'video', author: {name: share.line()}} : {};
  },
});
