import {definePlatform} from '../platform.js';

/** 猫耳 FM. */
export const missevan = definePlatform({
  name: 'missevan',
  label: {zh: '猫耳 FM', en: 'Missevan'},
  hosts: ['fm.missevan.com'],
  brand: {color: '#BC3A3C'},
  forms: [['livestream', /^fm\.missevan\.com\/live\/(?<id>\d+)/, 'https://fm.missevan.com/live/{id}']],
});
