import {definePlatform} from '../platform.js';

/** YY 直播. Only a path of digits is a room; everything else is the site's own. */
export const yy = definePlatform({
  name: 'yy',
  label: {zh: 'YY 直播', en: 'YY Live'},
  hosts: ['yy.com'],
  brand: {color: '#FFD900'},
  forms: [['livestream', /^(?:www|wap)\.yy\.com\/(?:mobileweb\/)?(?<id>\d+)(?:\/\d+)?\/?(?:[?#]|$)/, 'https://www.yy.com/{id}']],
});
