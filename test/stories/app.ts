import {everyday, type Stage, type Story} from './story.js';

export const app = (stage: Stage): Story[] =>
  everyday(stage, 'app', {
    known: {
      openUrl: 'https://apps.apple.com/cn/app/id414478124',
      sharedUrl: 'https://apps.apple.com/cn/app/id414478124',
      platform: 'apple',
      title: stage.say('微光日记', 'Glimmer Diary', 'يوميات الضوء'),
    },
    learnt: {
      cover: {url: stage.picture('s-sunset')},
      description: stage.say('每天一句，写给自己', 'A line a day, to yourself', 'سطر كل يوم'),
      author: {name: 'Glimmer Studio'},
    },
  });
