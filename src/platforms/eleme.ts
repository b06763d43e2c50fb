import {definePlatform} from '../platform.js';

/** 饿了么. Only its short links are known: what is behind one, nobody knows before it is asked. */
export const eleme = definePlatform({
  name: 'eleme',
  label: {zh: '饿了么', en: 'Ele.me'},
  hosts: ['ele.me'],
  shortHosts: ['u.ele.me'],
  brand: {color: '#0097FF'},
  forms: [['link', /^u\.ele\.me\/\w{4,}/, undefined, {partial: true}]],
});
