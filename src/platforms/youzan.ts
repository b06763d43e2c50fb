import {definePlatform} from '../platform.js';

/** 有赞. The alias is enough, whatever shop's host it stands on; shops with a domain of their own are not known. */
export const youzan = definePlatform({
  name: 'youzan',
  label: {zh: '有赞', en: 'Youzan'},
  hosts: ['youzan.com'],
  brand: {color: '#E72B31', mark: '赞'},
  forms: [
    ['product', /^(?:h5\.youzan\.com|shop(?<shop>\d+)\.m\.youzan\.com)\/wscgoods\/detail\/(?<id>[0-9a-z]+)/, 'https://h5.youzan.com/wscgoods/detail/{id}'],
  ],
});
