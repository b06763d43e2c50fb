import {definePlatform} from '../platform.js';

/** QQ频道. A post of a guild, as its ark has it. */
export const qqChannel = definePlatform({
  name: 'qq-channel',
  label: {zh: 'QQ频道', en: 'QQ Channels'},
  hosts: [],
  brand: {color: '#12B7F5'},
});
