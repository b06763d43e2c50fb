import {everyday, type Stage, type Story} from './story.js';

export const document = (stage: Stage): Story[] =>
  everyday(stage, 'document', {
    known: {
      platform: 'tencent-docs',
      openUrl: 'https://docs.qq.com/sheet/DZHVtbXlwZXk0',
      sharedUrl: 'https://docs.qq.com/sheet/DZHVtbXlwZXk0',
      title: stage.say('露营分工表', 'Who brings what', 'من يحضر ماذا'),
    },
    learnt: {
      description: stage.say('小满 最近修改于今天 13:20', 'Edited by Xiaoman, today 13:20', 'عدّلته شياومان اليوم 13:20'),
      author: {name: stage.say('小满', 'Xiaoman', 'شياومان'), avatarUrl: stage.picture('u-xiaoman')},
    },
  });
