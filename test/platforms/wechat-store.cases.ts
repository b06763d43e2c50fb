import {clientXml, upgrade} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'wechat-store', ...facts});
interface Product {
  id?: string;
  title?: string;
  market?: number;
  selling?: number;
  flash?: number;
  from?: boolean;
  discount?: string;
  promises?: string[];
  guarantees?: string[];
}
const tag = (name: string, text: string | number) => `<${name}><![CDATA[${String(text)}]]></${name}>`;
const product = ({
  id = '10000192837465',
  title = '',
  market = 0,
  selling = 0,
  flash = 0,
  from = false,
  discount = '',
  promises = [],
  guarantees = [],
}: Product) =>
  clientXml({
    type: 82,
    ...upgrade,
    block: `<finderLiveProductShare><finderLiveID>0</finderLiveID><liveStatus>1</liveStatus>${tag('appId', 'wx82c1b3a2f4d6e801')}${tag('pagePath', `pages/productDetail/productDetail.html?productId=${id}`)}${tag('productId', id)}${tag('coverUrl', 'https://mmecimage.cn/p/wx82/cup.jpg')}${tag('productTitle', title)}${tag('marketPrice', market)}${tag('sellingPrice', selling)}${tag('platformHeadImg', 'https://wst.wxapp.tc.qq.com/161/shop.png')}${tag('platformName', '榉木咖啡小店')}${tag('flashSalePrice', flash)}<isPriceBeginShow>${String(from)}</isPriceBeginShow>${tag('discountWording', discount)}<showBoxItemStringList>${promises.map(text => tag('showBoxItemString', text)).join('')}</showBoxItemStringList>${['first', 'second', 'third'].map((nth, i) => tag(`${nth}GuaranteeWording`, guarantees[i] ?? '')).join('')}${tag('isWxShop', 1)}</finderLiveProductShare>`,
  });

export const cases: PlatformCases = {
  shares: [
    {
      name: 'a product with both prices, in fen',
      input: product({title: '手工锤纹银咖啡勺', market: 8800, selling: 3000, promises: ['7天无理由'], guarantees: ['运费险', '假一赔三']}),
      expect: {
        format: 'wechat-appmsg',
        text: '',
        cards: [
          card({
            kind: 'product',
            id: '10000192837465',
            title: '手工锤纹银咖啡勺',
            cover: {url: 'https://mmecimage.cn/p/wx82/cup.jpg'},
            price: {minor: 3000, currency: 'CNY', label: undefined, from: undefined},
            originalPrice: {minor: 8800, currency: 'CNY'},
            shop: {name: '榉木咖啡小店', avatarUrl: 'https://wst.wxapp.tc.qq.com/161/shop.png'},
            badges: ['7天无理由', '运费险', '假一赔三'],
            // liveStatus is where it was shared from, not what it is.
            live: undefined,
            url: undefined,
            openUrl: undefined,
          }),
        ],
      },
    },
    {
      name: 'a product after a coupon',
      input: product({title: '粗陶手冲壶', market: 16900, selling: 12900, discount: '券后价'}),
      expect: {cards: [card({price: {minor: 12900, label: 'after-coupon'}, originalPrice: {minor: 16900}})]},
    },
    {
      name: 'a product in a flash sale',
      input: product({title: '咖啡豆 云南日晒 250g', market: 7900, selling: 6900, flash: 4990}),
      expect: {cards: [card({price: {minor: 4990, currency: 'CNY', label: 'flash'}, originalPrice: {minor: 7900}})]},
    },
    {
      name: 'a product of several prices',
      input: product({title: '咖啡滤纸', market: 2990, selling: 1990, from: true}),
      expect: {cards: [card({price: {minor: 1990, from: true}})]},
    },
    {
      name: 'a product whose only price is the market’s: nothing is struck',
      input: product({title: '帆布围裙', market: 5900}),
      expect: {cards: [card({price: {minor: 5900}, originalPrice: undefined})]},
    },
    {
      name: 'a product whose market price is the lower: that one is asked',
      input: product({title: '限量马克杯', market: 4900, selling: 9900}),
      expect: {cards: [card({price: {minor: 4900}})]},
    },
    {
      name: 'a product without a price: none is not zero',
      input: product({title: '赠品试饮装'}),
      expect: {cards: [card({title: '赠品试饮装', price: undefined, originalPrice: undefined})]},
    },
    {
      name: 'a product passed on in a group, and its mini-program',
      input: `wxid_wzr22k3v7t8qpl:\n${product({title: '挂耳咖啡 十片装', selling: 3900})}`,
      expect: {
        sender: 'wxid_wzr22k3v7t8qpl',
        cards: [
          card({
            title: '挂耳咖啡 十片装',
            miniProgram: {appId: 'wx82c1b3a2f4d6e801', pagePath: 'pages/productDetail/productDetail.html?productId=10000192837465'},
          }),
        ],
      },
    },
    {
      name: 'a shop by its address',
      input: '店在这里 https://store.weixin.qq.com/shop/a/kT7wQx2ZnVb9RmL 欢迎来',
      expect: {text: '店在这里 欢迎来', cards: [card({kind: 'shop', id: 'kT7wQx2ZnVb9RmL', url: 'https://store.weixin.qq.com/shop/a/kT7wQx2ZnVb9RmL'})]},
    },
  ],
  misses: [
    '微信小店开通要多久',
    'https://store.weixin.qq.com/',
    'https://store.weixin.qq.com/shop/b/kT7wQx2ZnVb9RmL',
    'https://store.weixin.qq.com.evil.example/shop/a/kT7wQx2ZnVb9RmL',
    'https://store.weixin.qq.com@evil.example/shop/a/kT7wQx2ZnVb9RmL',
    clientXml({type: 82, ...upgrade}),
    product({id: '0', title: '空块'}),
    clientXml({type: 5, title: '微信小店爆款', url: 'https://evil.example/shop/a/kT7wQx2ZnVb9RmL', appname: '微信小店'}),
  ],
};
