import {definePlatform} from '../platform.js';

/** 微信笔记, kept in 收藏 and sent as a record of its own. */
export const wechatNote = definePlatform({
  name: 'wechat-note',
  label: {zh: '微信笔记', en: 'WeChat Notes'},
  hosts: [],
  brand: {color: '#07C160'},
});
