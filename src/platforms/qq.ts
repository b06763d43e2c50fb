import {definePlatform} from '../platform.js';

/** QQ's own pages, people and posts: told by its arks, not by a host, for `qq.com` holds half of Tencent. */
export const qq = definePlatform({
  name: 'qq',
  label: 'QQ',
  hosts: [],
  brand: {color: '#12B7F5'},
});
