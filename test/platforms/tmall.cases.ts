import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'tmall', ...facts});
const item = (id: string) => `https://detail.tmall.com/item.htm?id=${id}`;

export const cases: PlatformCases = {
  shares: [
    // 2020-21: the app's own tokens; its links are Taobao's
    {
      name: 'a token of the Tmall app with its title',
      input: 'fu致这行话￥hK8sVd3QnXw￥转移至👉手机天猫👈，【云杉牌蒸汽挂烫机家用小型】',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '云杉牌蒸汽挂烫机家用小型',
            token: 'hK8sVd3QnXw',
            tokenType: 'passphrase',
            url: undefined,
            openUrl: undefined,
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a token of the Tmall app behind a person’s words',
      input: '妈你要的锅\n付植这行话₤Mt6Yp9LcRzB₤转移至👉手机天猫👈，【铸铁珐琅炖锅 24厘米】',
      expect: {text: '妈你要的锅', cards: [card({kind: 'product', title: '铸铁珐琅炖锅 24厘米', token: 'Mt6Yp9LcRzB', partial: true})]},
    },
    {
      name: 'a token of the Tmall app in euro signs',
      input: '緮置这行话€w2GjTn7XbKe€转移至手机天猫【无线桌面吸尘器 奶油白】',
      expect: {text: '', cards: [card({kind: 'product', title: '无线桌面吸尘器 奶油白', token: 'w2GjTn7XbKe', openUrl: undefined, partial: true})]},
    },
    {
      name: 'a product page, its variant and tracking dropped',
      input: 'https://detail.tmall.com/item.htm?id=671829304756&skuId=4837261950283&spm=a230r.1.14.1&ali_refid=a3_430582&abbucket=3',
      expect: {text: '', cards: [card({kind: 'product', id: '671829304756', url: item('671829304756'), openUrl: item('671829304756'), partial: undefined})]},
    },
    {
      name: 'a page of the mobile site',
      input: 'https://detail.m.tmall.com/item.htm?id=635172849306&sku_properties=10004:709990523',
      expect: {cards: [card({kind: 'product', id: '635172849306', url: item('635172849306')})]},
    },
    {
      name: 'a page of Tmall Global',
      input: 'https://detail.tmall.hk/hk/item.htm?id=593018274615&scene=taobao_shop',
      expect: {cards: [card({kind: 'product', id: '593018274615', url: 'https://detail.tmall.hk/hk/item.htm?id=593018274615'})]},
    },
    {
      name: 'a page in http, in the middle of a sentence',
      input: '就是这款http://detail.tmall.com/item.htm?id=602847193650，黑色的',
      expect: {
        text: '就是这款，黑色的',
        cards: [card({kind: 'product', id: '602847193650', sharedUrl: 'http://detail.tmall.com/item.htm?id=602847193650', openUrl: item('602847193650')})],
      },
    },
    {
      name: 'two pages to choose from',
      input: `${item('611111111111')} 还是 ${item('622222222222')} ？`,
      expect: {text: '还是？', cards: [card({id: '611111111111'}), card({id: '622222222222'})]},
    },
    {
      name: 'a shop',
      input: 'https://yunshan.tmall.com/shop/view_shop.htm?user_number_id=2938174650&spm=a1z10',
      expect: {cards: [card({kind: 'shop', id: '2938174650'})]},
    },
    {
      name: 'a campaign page: the platform, no product',
      input: 'https://pages.tmall.com/wow/z/mmc/spring-home',
      expect: {cards: [card({kind: 'link', id: undefined})]},
    },
    {
      name: 'an id that was blacked out is no id',
      input: 'https://detail.tmall.com/item.htm?id=6028xxxxxxxx',
      expect: {cards: [card({kind: 'link', id: undefined})]},
    },
    {
      name: 'a page passed on inside WeChat',
      input: clientXml({
        type: 5,
        title: '可折叠露营推车 米色',
        des: '天猫超市',
        url: `${item('655443322110')}&spm=a1`,
        thumburl: 'https://gw.alicdn.com/bao/uploaded/cart.jpg',
      }),
      expect: {cards: [card({kind: 'product', id: '655443322110', title: '可折叠露营推车 米色', cover: {url: 'https://gw.alicdn.com/bao/uploaded/cart.jpg'}})]},
    },
  ],
  misses: [
    '天猫今晚八点开始预售，记得付定金',
    '手机天猫显示￥899￥，别处贵一百',
    // The same fences, and the other app's name.
    '付致这行话₤Kv4Wz8PnDxG₤转移至👉τаo宝аρρ👈，【棉麻抱枕套】',
    'https://detail.tmall.com.evil.example/item.htm?id=671829304756',
    'https://detail-tmall.com/item.htm?id=671829304756',
    'https://detail.tmall.com@evil.example/item.htm?id=671829304756',
    'https://tmaII.com/item.htm?id=671829304756',
    'https://evil.example/detail.tmall.com/item.htm?id=671829304756',
  ],
};
