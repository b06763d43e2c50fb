import {everyday, type Stage, type Story} from './story.js';

export const collection = (stage: Stage): Story[] =>
  everyday(stage, 'collection', {
    known: {
      platform: 'bilibili',
      openUrl: 'https://b23.tv/9fQx2Lm',
      sharedUrl: 'https://b23.tv/9fQx2Lm',
      title: stage.say('胡同里的四季：全十二集', 'Four seasons in the hutongs, twelve parts', 'أربعة فصول في الأزقة'),
    },
    learnt: {
      cover: {url: stage.picture('s-roof')},
      description: stage.say('共 12 个视频，更新至第 9 集', '12 videos, 9 of them out', '12 فيديو'),
      author: {name: stage.say('脚步收集者', 'Footstep Collector', 'جامع الخطوات'), avatarUrl: stage.picture('u-up')},
    },
  });
