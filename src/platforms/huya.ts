import type {CardFields} from '../card/card.js';
import {definePlatform} from '../platform.js';

/** 虎牙直播. A room has a number and may have a name: both open it, and nothing offline tells that they are one. */
export const huya = definePlatform({
  name: 'huya',
  label: {zh: '虎牙直播', en: 'Huya'},
  hosts: ['huya.com'],
  brand: {color: '#FF9600'},
  forms: [
    ['video', /^(?:www\.)?huya\.com\/video\/play\/(?<id>\d+)\.html/, 'https://www.huya.com/video/play/{id}.html'],
    ['video', /^(?:m\.)?v\.huya\.com\/(?:m\/)?play\/(?:fans\/)?(?<id>\d+)\.html/, 'https://www.huya.com/video/play/{id}.html'],
    ['livestream', /^liveshare\.huya\.com\/iframe\/(?<id>\w+)/, 'https://www.huya.com/{id}'],
    [
      'livestream',
      /^(?:www\.|m\.)?huya\.com\/(?!(?:video|g|l|m|download|index|search|about|cache)(?:[/?#.]|$))(?<id>[\w-]+)\/?(?:[?#]|$)/,
      'https://www.huya.com/{id}',
    ],
  ],

  // NAME(房间号ID)正在直播"TITLE" 分享自 @虎牙直播LINK, in 2023
  card(_, share): CardFields {
    const title = share.lead(/[(（]房间号/gu, /^\w+[)）]正在直播["“](?<title>[^\n]+)["”]\s?分享自\s?@虎牙直播\s*$/u)?.groups['title'];
    return title === undefined ? {} : {title, author: {name: share.line()}};
  },
  embed: ({kind, id}) => (kind === 'livestream' && id ? `https://liveshare.huya.com/iframe/${id}` : undefined),
  player: {at: 'https://liveshare.huya.com/iframe/'},
});
