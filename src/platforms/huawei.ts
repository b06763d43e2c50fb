import {definePlatform} from '../platform.js';

/** 华为: the shop and the app store. `prdId` is the product and `sbomCode` its variant; `cid` tracks. */
export const huawei = definePlatform({
  name: 'huawei',
  label: {zh: '华为', en: 'Huawei'},
  hosts: ['vmall.com', 'appgallery.huawei.com', 'appgallery.cloud.huawei.com'],
  brand: {color: '#CF0A2C', dark: '#FF5A66'},
  surfaces: {vmall: {zh: '华为商城', en: 'Huawei Store'}, appgallery: {zh: '华为应用市场', en: 'AppGallery'}},
  forms: [
    ['product', /^(?:m|www)\.vmall\.com\/product\/(?<id>\d+)\.html/, 'https://www.vmall.com/product/{id}.html', {surface: 'vmall'}],
    ['product', /^(?:m|item)\.vmall\.com\/product\/comdetail\/index\.html\?/, 'https://www.vmall.com/product/{id}.html', {query: 'prdId', surface: 'vmall'}],
    ['app', /^appgallery\.huawei\.com\/app\/(?<id>C\d+)/, 'https://appgallery.huawei.com/app/{id}', {surface: 'appgallery'}],
    ['app', /^appgallery\.cloud\.huawei\.com\/marketshare\/app\/(?<id>C\d+)/, 'https://appgallery.huawei.com/app/{id}', {surface: 'appgallery'}],
  ],
});
