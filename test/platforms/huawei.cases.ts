import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'huawei', ...facts});

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a product',
      input: 'https://m.vmall.com/product/10086123456789.html?cid=1',
      expect: {text: '', cards: [card({kind: 'product', id: '10086123456789', url: 'https://www.vmall.com/product/10086123456789.html', surface: 'vmall'})]},
    },
    {
      name: 'a product by its parameter',
      input: 'https://item.vmall.com/product/comdetail/index.html?prdId=10086123456789&sbomCode=2601010000&cid=1',
      expect: {text: '', cards: [card({kind: 'product', id: '10086123456789', url: 'https://www.vmall.com/product/10086123456789.html', surface: 'vmall'})]},
    },
    {
      name: 'an app',
      input: 'https://appgallery.huawei.com/app/C101234567?utm_source=x',
      expect: {text: '', cards: [card({kind: 'app', id: 'C101234567', url: 'https://appgallery.huawei.com/app/C101234567', surface: 'appgallery'})]},
    },
    {
      name: 'an app by its old address',
      input: 'https://appgallery.cloud.huawei.com/marketshare/app/C101234568',
      expect: {text: '', cards: [card({kind: 'app', id: 'C101234568', url: 'https://appgallery.huawei.com/app/C101234568', surface: 'appgallery'})]},
    },
  ],
  misses: ['https://www.vmall.com/', 'https://consumer.huawei.com/cn/phones/', 'https://appgallery.huawei.com/Featured'],
};
