import type {CardFields} from '../../src/card/card.js';
import {everyday, type Stage, type Story} from './story.js';

export function profile(stage: Stage): Story[] {
  const {say, picture} = stage;
  const known: CardFields = {
    platform: 'weibo',
    openUrl: 'https://weibo.com/u/5012345678',
    sharedUrl: 'https://weibo.com/u/5012345678',
    title: say('山野装备租赁', 'Wild Gear Rental', 'تأجير معدات البرية'),
  };
  const name = say('山野装备租赁', 'Wild Gear Rental', 'تأجير معدات البرية');
  const learnt: CardFields = {
    author: {name, avatarUrl: picture('u-hill'), id: 'shanye_gear'},
    description: say('帐篷、睡袋、炉具，当天送到营地', 'Tents, bags and stoves, at the camp the same day', 'خيام وأكياس نوم ومواقد'),
    stats: {likes: 128_000},
  };
  return [
    ...everyday(stage, 'profile', {known, learnt}),
    {
      kind: 'profile',
      state: 'sent in a chat',
      card: {
        title: name,
        author: {name, avatarUrl: picture('u-hill')},
        description: say('微信号：shanye_gear', 'WeChat ID: shanye_gear', 'معرّف WeChat: shanye_gear'),
        kind: 'profile',
      },
    },
    {kind: 'profile', state: 'no picture', card: {...known, author: {name}, kind: 'profile'}},
  ];
}
