import type {CardFields} from '../../src/card/card.js';
import {everyday, yuan, type Stage, type Story} from './story.js';

export function miniProgram(stage: Stage): Story[] {
  const {say, picture} = stage;
  const known: CardFields = {
    platform: 'wechat-miniprogram',
    siteName: say('转角咖啡', 'Corner Coffee', 'قهوة الزاوية'),
    title: say(
      '小满邀你拼单：第二杯半价，今天 17:00 前有效',
      'Order with Xiaoman: the second cup is half price until 17:00',
      'شياومان تدعوك إلى طلب مشترك: الكوب الثاني بنصف السعر حتى 17:00',
    ),
    miniProgram: {appId: 'wx00000000000000aa', pagePath: 'pages/order.html?id=7'},
    author: {name: say('转角咖啡', 'Corner Coffee', 'قهوة الزاوية'), avatarUrl: picture('u-cafe')},
  };
  const learnt: CardFields = {cover: {url: picture('m-latte'), width: 500, height: 400}};
  return [
    ...everyday(stage, 'mini-program', {known, learnt}),
    {kind: 'mini-program', state: 'sells something', card: {...known, ...learnt, price: yuan(19.9, {label: 'group'}), kind: 'mini-program'}},
    {
      kind: 'mini-program',
      state: 'on the web too',
      card: {...known, ...learnt, platform: undefined, openUrl: 'https://coffee.example/order/7', kind: 'mini-program'},
    },
  ];
}
