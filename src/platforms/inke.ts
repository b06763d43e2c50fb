import {definePlatform} from '../platform.js';

/** 映客. */
export const inke = definePlatform({
  name: 'inke',
  label: {zh: '映客', en: 'Inke'},
  hosts: ['inke.cn'],
  brand: {color: '#00D8C9'},
  forms: [['livestream', /^www\.inke\.cn\/liveroom\/index\.html\?(?:[^#]*&)?id=(?<id>\d+)/]],
});
