import type {CardFields} from '../../src/card/card.js';
import {everyday, type Stage, type Story} from './story.js';

export function video(stage: Stage): Story[] {
  const {say, picture} = stage;
  const known: CardFields = {
    platform: 'bilibili',
    openUrl: 'https://b23.tv/9fQx2Lm',
    sharedUrl: 'https://b23.tv/9fQx2Lm',
    title: say(
      '【4K】夜走胡同：从鼓楼到后海，一镜到底四十分钟',
      '[4K] A night walk in the hutongs, forty minutes in one take',
      '[4K] جولة ليلية في الأزقة القديمة، من برج الطبل إلى هوهاي في لقطة واحدة',
    ),
  };
  const learnt: CardFields = {
    cover: {url: picture('v-lane'), width: 960, height: 540},
    duration: 2467,
    stats: {views: 462_000},
    author: {name: say('脚步收集者', 'Footstep Collector', 'جامع الخطوات'), avatarUrl: picture('u-up')},
  };
  const tall: CardFields = {
    platform: 'douyin',
    openUrl: 'https://v.douyin.com/iR8kX2a/',
    sharedUrl: 'https://v.douyin.com/iR8kX2a/',
    title: say(
      '凌晨三点的牛肉面，汤要熬满八个小时 #深夜食堂',
      'Beef noodles at 3 a.m.: the broth takes eight hours #latenight',
      'معكرونة لحم البقر في الثالثة فجرًا: المرق يُطهى ثماني ساعات كاملة',
    ),
  };
  const tallLearnt: CardFields = {
    cover: {url: picture('v-noodles'), width: 600, height: 800},
    duration: 72,
    stats: {views: 864_000},
    author: {name: say('老马家的面', 'Lao Ma’s Noodles', 'معكرونة لاو ما'), avatarUrl: picture('u-chef')},
  };
  const of = (state: string, more: CardFields): Story => ({kind: 'video', state, card: {...known, ...learnt, ...more, kind: 'video'}});
  return [
    ...everyday(stage, 'video', {known, learnt}),
    {kind: 'video', state: 'tall', card: {...tall, ...tallLearnt, kind: 'video'}},
    {kind: 'video', state: 'tall skeleton', card: {...tall, kind: 'video', partial: true}, gateway: 'never'},
    {kind: 'video', state: 'tall, filled', card: {...tall, kind: 'video', partial: true}, gateway: tallLearnt},
    {kind: 'video', state: 'tall, failed', card: {...tall, kind: 'video', partial: true}, gateway: 'fails'},
    of('a duration of 0', {duration: 0, stats: {views: 0}}),
    of('a duration of 30 h', {duration: 108_000, stats: {views: 123_456_789}}),
    of('a file to play', {mediaUrl: 'https://video.example/lane.mp4'}),
    of('a player to frame', {embedUrl: 'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD'}),
    of('no sensible shape', {cover: {url: picture('v-lane'), width: 1, height: 9000}}),
    of('nothing to open', {platform: undefined, openUrl: undefined, sharedUrl: undefined}),
  ];
}
