import {definePlatform} from '../platform.js';

/** 视频号. Mostly shared as appmsg, which names no web page at all; these are the few that exist. */
export const wechatChannels = definePlatform({
  name: 'wechat-channels',
  label: {zh: '视频号', en: 'WeChat Channels'},
  hosts: ['channels.weixin.qq.com', 'weixin.qq.com'],
  brand: {color: '#FA9D3B'},
  ratios: {video: 3 / 4},
  forms: [
    ['video', /^weixin\.qq\.com\/sph\/(?<id>[0-9A-Za-z]{4,})/, 'https://weixin.qq.com/sph/{id}'],
    ['video', /^channels\.weixin\.qq\.com\/finder-preview\/pages\/sph\?(?:[^#]*&)?id=(?<id>[0-9A-Za-z]{4,})/, 'https://weixin.qq.com/sph/{id}'],
    ['video', /^channels\.weixin\.qq\.com\/web\/pages\/feed\?(?:[^#]*&)?(?:eid|oid|id)=(?<id>[^&#]+)/],
    ['livestream', /^channels\.weixin\.qq\.com\/live\/(?<id>\w{4,})/],
    ['profile', /^channels\.weixin\.qq\.com\/web\/pages\/profile\?(?:[^#]*&)?username=(?<id>[^&#]+)/],
  ],
});
