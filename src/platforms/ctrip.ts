import {definePlatform} from '../platform.js';

/** 携程. Its messages glue the link to Chinese and to brackets. */
export const ctrip = definePlatform({
  name: 'ctrip',
  label: {zh: '携程', en: 'Ctrip'},
  hosts: ['ctrip.com', 'ctrip.cn'],
  shortHosts: ['t.ctrip.cn'],
  brand: {color: '#2577E3'},
  forms: [['link', /^t\.ctrip\.cn\/\w{4,}/, undefined, {partial: true}]],
});
