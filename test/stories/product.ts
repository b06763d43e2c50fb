import type {CardFields} from '../../src/card/card.js';
import {everyday, yuan, type Stage, type Story} from './story.js';

const link = {platform: 'taobao', openUrl: 'https://m.tb.cn/h.gX3kQ2w', sharedUrl: 'https://m.tb.cn/h.gX3kQ2w'} as const;

export function product(stage: Stage): Story[] {
  const {say, picture, now} = stage;
  const known: CardFields = {
    ...link,
    title: say(
      '山间手冲壶 650ml 细口不锈钢 家用咖啡壶 控水稳',
      'Gooseneck kettle, 650 ml, slow and steady, stainless steel',
      'إبريق قهوة بعنق إوزة، 650 مل، صبّ ثابت',
    ),
    token: 'kYb2WqL9mPz',
    tokenType: 'passphrase',
  };
  const learnt: CardFields = {
    cover: {url: picture('p-kettle'), width: 600, height: 600},
    price: yuan(159, {label: 'after-coupon'}),
    originalPrice: yuan(199),
    coupon: {amount: yuan(40)},
    shop: {name: say('山间器物旗舰店', 'Shanjian Wares Flagship Store', 'متجر شانجيان الرسمي')},
    sold: {text: '1.2万', count: 12_000},
    badges: [say('包邮', 'Free shipping', 'شحن مجاني')],
  };
  const complete = {...known, token: undefined, tokenType: undefined, ...learnt};
  const of = (state: string, more: CardFields): Story => ({kind: 'product', state, card: {...complete, ...more, kind: 'product'}});
  const plain = {originalPrice: undefined, coupon: undefined};
  const foreign = (currency: string, minor: number): CardFields => ({...plain, price: {minor, currency}, originalPrice: {minor: minor * 2, currency}});
  return [
    ...everyday(stage, 'product', {known, learnt}),
    of('sold out', {availability: 'sold-out'}),
    of('off the shelf', {availability: 'off-shelf'}),
    of('to be ordered', {availability: 'preorder', badges: undefined}),
    of('a stage of a sale', {
      promotion: {label: say('双11 第二波', '11.11 · Wave 2', '11.11 · الموجة الثانية'), endsAt: now + 9 * 36e5 + 54 * 6e4 + 8e3},
    }),
    of('a stage that is over', {promotion: {label: '双11 第一波', endsAt: now - 1000}}),
    of('no price', {price: undefined, ...plain}),
    of('a price of 0', {...plain, price: yuan(0)}),
    of('a price of 0.01', {...plain, price: yuan(0.01)}),
    of('a price of 12,345,678.90', {price: yuan(12_345_678.9, {label: 'member'}), originalPrice: yuan(99_999_999.99), coupon: {amount: yuan(1_234_567)}}),
    of('a price from', {...plain, price: yuan(9.9, {from: true})}),
    of('yen', foreign('JPY', 15_900)),
    of('dinars of Kuwait', foreign('KWD', 12_345)),
    of('dollars', foreign('USD', 1999)),
    {kind: 'product', state: 'compact, sold out', card: {...complete, availability: 'sold-out', kind: 'product'}, frame: 'compact'},
    {kind: 'product', state: 'compact, yen', card: {...complete, ...foreign('JPY', 15_900), kind: 'product'}, frame: 'compact'},
  ];
}
