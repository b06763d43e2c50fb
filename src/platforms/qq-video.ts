import {definePlatform} from '../platform.js';

/** QQ's clips, shared from the app itself: 小世界, and QQ空间 before it. */
export const qqVideo = definePlatform({
  name: 'qq-video',
  label: {zh: 'QQ小世界', en: 'QQ Video'},
  hosts: [],
  brand: {color: '#12B7F5'},
});
