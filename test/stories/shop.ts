import {everyday, type Stage, type Story} from './story.js';

export const shop = (stage: Stage): Story[] =>
  everyday(stage, 'shop', {
    known: {
      platform: 'taobao',
      openUrl: 'https://m.tb.cn/h.gX3kQ2w',
      sharedUrl: 'https://m.tb.cn/h.gX3kQ2w',
      title: stage.say('山间器物旗舰店', 'Shanjian Wares Flagship Store', 'متجر شانجيان الرسمي'),
    },
    learnt: {
      cover: {url: stage.picture('u-shop')},
      description: stage.say('手冲、茶器、灯，一间只卖慢东西的店', 'Kettles, teaware and lamps: a shop of slow things', 'أباريق ومصابيح: متجر للأشياء الهادئة'),
      stats: {likes: 86_000},
    },
  });
