import type {CardFields} from '../../src/card/card.js';
import {everyday, type Stage, type Story} from './story.js';

export function article(stage: Stage): Story[] {
  const {say, picture} = stage;
  const known: CardFields = {
    platform: 'wechat-article',
    openUrl: 'https://mp.weixin.qq.com/s/abcdefghijklmnopqrstuv',
    sharedUrl: 'https://mp.weixin.qq.com/s/abcdefghijklmnopqrstuv',
    title: say(
      '为什么老城的巷子总是弯的？一位测绘师走了十年',
      'Why are old lanes always crooked? A surveyor walked them for ten years',
      'لماذا تلتوي أزقة المدن القديمة دائمًا؟ مسّاح مشى فيها عشر سنوات',
    ),
  };
  const learnt: CardFields = {
    description: say(
      '从元大都的坊到今天的胡同，弯曲的不只是路。他用一台水准仪，量出了风、水和邻里之间的距离。',
      'From the wards of Dadu to the hutongs of today, more than the road is bent. With one level he measured wind, water and the space between neighbours.',
      'من أحياء دادو إلى أزقة اليوم، ليس الطريق وحده ما ينحني. بميزان واحد قاس الريح والماء والمسافة بين الجيران.',
    ),
    cover: {url: picture('s-alley')},
    author: {name: say('城市慢读', 'City Slow Read', 'قراءة المدينة')},
  };
  const digest = [
    {
      kind: 'article',
      title: say('秋天的三条骑行路线', 'Three rides for autumn', 'ثلاث جولات بالدراجة للخريف'),
      cover: {url: picture('s-bike')},
      openUrl: known.openUrl,
    },
    {kind: 'article', title: say('屋顶上的猫', 'Cats on the roof', 'قطط على السطح'), cover: {url: picture('s-cat')}, openUrl: known.openUrl},
  ] as CardFields['items'];
  return [
    ...everyday(stage, 'article', {known, learnt}),
    {kind: 'article', state: 'no description', card: {...known, ...learnt, description: undefined, kind: 'article'}},
    {kind: 'article', state: 'several', card: {...known, ...learnt, items: digest, cover: {url: picture('c-bay'), width: 780, height: 640}, kind: 'article'}},
  ];
}
