import {definePlatform} from '../platform.js';

/** 酷我音乐. */
export const kuwo = definePlatform({
  name: 'kuwo',
  label: {zh: '酷我音乐', en: 'Kuwo'},
  hosts: ['kuwo.cn'],
  brand: {color: '#FFB800', mark: '我'},
  forms: [['music', /^(?:www\.)?kuwo\.cn\/(?:yinyue|play_detail)\/(?<id>\d+)/, 'https://www.kuwo.cn/play_detail/{id}']],
});
