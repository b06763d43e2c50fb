import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'dewu', ...facts});

export const cases: PlatformCases = {
  shares: [
    // 2022-23: œ
    {
      name: 'a share of the app',
      input: '【得物】得物er-K7Q2M9XW发现一件好物， 4QZA œTq7mXb2œ  https://dw4.co/t/A/InVent01 复古跑鞋 轻便缓震 米白,30万+人想要\n点击链接直接打开',
      expect: {
        text: '',
        cards: [
          card({
            kind: 'product',
            title: '复古跑鞋 轻便缓震 米白',
            author: {name: '得物er-K7Q2M9XW'},
            token: 'Tq7mXb2',
            tokenType: 'passphrase',
            openUrl: 'https://dw4.co/t/A/InVent01',
            partial: true,
          }),
        ],
      },
    },
    // 2025-26: å
    {
      name: 'a share on several lines, among words',
      input: '这双呢\n【得物】阿禾发现一件好物， 9 CZ1234\nåTq7mXb3å https://dw4.co/t/A/InVent02 帆布板鞋 浅灰,6.8万+人想要\n点击链接直接打开\n配色好看',
      expect: {text: '这双呢\n配色好看', cards: [card({kind: 'product', title: '帆布板鞋 浅灰', author: {name: '阿禾'}, token: 'Tq7mXb3'})]},
    },
    {
      name: 'a share without a number of fans',
      input: '【得物】阿禾发现一件好物，åTq7mXb4å https://dw4.co/t/A/InVent03 羊毛围巾\n',
      expect: {text: '', cards: [card({kind: 'product', title: '羊毛围巾', token: 'Tq7mXb4'})]},
    },
    {
      name: 'a token whose link is gone',
      input: '【得物】阿禾发现一件好物， åTq7mXb5å',
      expect: {text: '', cards: [card({kind: 'product', author: {name: '阿禾'}, token: 'Tq7mXb5', openUrl: undefined})]},
    },
    {
      name: 'a token and its marker',
      input: '看【得物】 åTq7mXb6å',
      expect: {text: '看【得物】', cards: [card({kind: 'token', token: 'Tq7mXb6', tokenType: 'passphrase', openUrl: undefined})]},
    },
    {name: 'a short link alone', input: 'https://dw4.co/t/A/InVent04', expect: {text: '', cards: [card({kind: 'link', url: undefined, partial: true})]}},
    {
      name: 'a page, with its variant and without who shares',
      input: 'https://fast.dewu.com/router/product/ProductDetail?skuId=789&spuId=1234567&propertyValueId=456&fromUserId=x&__sid__=y',
      expect: {
        text: '',
        cards: [card({kind: 'product', id: '1234567', url: 'https://fast.dewu.com/page/productDetail?spuId=1234567&propertyValueId=456&skuId=789'})],
      },
    },
    {
      name: 'a page of another host',
      input: 'https://m.poizon.com/page/productDetail?spuId=1234568&sourceName=x',
      expect: {text: '', cards: [card({kind: 'product', id: '1234568', url: 'https://fast.dewu.com/page/productDetail?spuId=1234568'})]},
    },
  ],
  misses: ['https://www.dewu.com/', '【得物】今晚八点，全场清仓', '代码 åTq7mXb7å 是什么', '【得物】Rust 里怎么写循环？', 'https://notdw4.co/t/A/InVent05'],
};
