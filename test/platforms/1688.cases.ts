import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: '1688', ...facts});

export const cases: PlatformCases = {
  shares: [
    // to 2026
    {
      name: 'a share of the app',
      input: '【北欧风羊毛毡杯垫 加厚】复制￥Tq7mXb2LsWd9K￥，打开【手机阿里】查看：https://qr.1688.com/s/InVent01 CZ9885',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '北欧风羊毛毡杯垫 加厚',
            token: 'Tq7mXb2LsWd9K',
            tokenType: 'passphrase',
            sharedUrl: 'https://qr.1688.com/s/InVent01',
            openUrl: 'https://qr.1688.com/s/InVent01',
            partial: true,
          }),
        ],
      },
    },
    {
      name: 'a title that was machine-translated, a half-width comma',
      input: '【원목 선반 벽걸이】复制￥Tq7mXb2LsWd9L￥,打开【手机阿里】查看：https://qr.1688.com/s/InVent02 MU3504',
      expect: {text: '', cards: [card({kind: 'product', title: '원목 선반 벽걸이', token: 'Tq7mXb2LsWd9L'})]},
    },
    {
      name: 'a title with brackets of its own, among words',
      input: '这家起订少\n【【现货】帆布袋】复制￥Tq7mXb2LsWd9M￥，打开【手机阿里】查看：https://qr.1688.com/s/InVent03 CZ771\n要不要',
      expect: {text: '这家起订少\n要不要', cards: [card({kind: 'product', title: '【现货】帆布袋', token: 'Tq7mXb2LsWd9M'})]},
    },
    {
      name: 'a title whose bracket is not closed',
      input: '【收纳盒【大号】复制￥Tq7mXb2LsWd9N￥，打开【手机阿里】查看：https://qr.1688.com/s/InVent04 CZ772',
      expect: {text: '【收纳盒', cards: [card({kind: 'product', token: 'Tq7mXb2LsWd9N'})]},
    },
    {
      name: 'a token whose link is gone',
      input: '【毛毡杯垫】复制￥Tq7mXb2LsWd9P￥，打开【手机阿里】查看：',
      expect: {text: '', cards: [card({kind: 'product', title: '毛毡杯垫', token: 'Tq7mXb2LsWd9P', openUrl: undefined})]},
    },
    {
      name: 'a token beside a stranger’s link opens nothing',
      input: '【毛毡杯垫】复制￥Tq7mXb2LsWd9Q￥，打开【手机阿里】查看：https://evil.example/s/1',
      expect: {text: 'https://evil.example/s/1', cards: [card({kind: 'product', token: 'Tq7mXb2LsWd9Q', openUrl: undefined})]},
    },
    {name: 'a short link alone', input: 'https://qr.1688.com/s/InVent05', expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]}},
    {
      name: 'the page of an offer',
      input: 'https://detail.1688.com/offer/612340056789.html?spm=a1',
      expect: {text: '', cards: [card({kind: 'product', id: '612340056789', url: 'https://detail.1688.com/offer/612340056789.html'})]},
    },
    {
      name: 'a mobile page: the id of the path wins',
      input: 'https://m.1688.com/offer/612340056790.html?offerId=1&__zhi_token=x',
      expect: {text: '', cards: [card({kind: 'product', id: '612340056790', url: 'https://detail.1688.com/offer/612340056790.html'})]},
    },
    {
      name: 'an id in the query',
      input: 'https://m.1688.com/page/offer.html?a=1&offer_id=612340056791',
      expect: {text: '', cards: [card({kind: 'product', id: '612340056791', url: 'https://detail.1688.com/offer/612340056791.html'})]},
    },
    {
      name: 'an address of the app',
      input: 'wireless1688://ma.m.1688.com/plugin?url=https%3A%2F%2Fm.1688.com%2Foffer%2F612340056792.html%3FofferId%3D612340056792',
      expect: {text: '', cards: [card({kind: 'product', id: '612340056792', url: 'https://detail.1688.com/offer/612340056792.html'})]},
    },
  ],
  misses: [
    'https://www.1688.com/',
    'https://m.1688.com/?spm=a26g8',
    '我司官网见 1688.com 首页',
    '复制￥Tq7mXb2LsWd9￥，打开【手机阿里】',
    '￥1234567890123￥',
    'wireless1688://ma.m.1688.com/plugin?url=https%3A%2F%2Fevil.example%2Foffer%2F1.html',
  ],
};
