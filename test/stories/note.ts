import type {CardFields} from '../../src/card/card.js';
import {everyday, type Stage, type Story} from './story.js';

export function note(stage: Stage): Story[] {
  const {say, picture} = stage;
  const known: CardFields = {
    platform: 'xiaohongshu',
    openUrl: 'https://xhslink.com/a/Qw3rTy',
    sharedUrl: 'https://xhslink.com/a/Qw3rTy',
    title: say(
      '周末两天一夜，北京出发不到两小时的湖边营地',
      'Two days and a night by the lake, under two hours from Beijing',
      'ليلة ونهاران عند البحيرة، على أقل من ساعتين من بكين',
    ),
  };
  const image = (name: string) => ({url: picture(name), width: 300, height: 270});
  const learnt: CardFields = {
    cover: {url: picture('n-tent'), width: 600, height: 800},
    images: [image('n-tent'), image('n-lake'), image('n-picnic')],
    author: {name: say('林间来信', 'Letters from the Woods', 'رسائل من الغابة'), avatarUrl: picture('u-hill')},
    stats: {likes: 24_000},
  };
  const of = (state: string, more: CardFields): Story => ({kind: 'note', state, card: {...known, ...learnt, ...more, kind: 'note'}});
  return [
    ...everyday(stage, 'note', {known, learnt}),
    of('one picture', {images: undefined}),
    of('9 pictures', {images: ['n-tent', 'n-lake', 'n-picnic', 's-alley', 's-bike', 's-cake', 's-cat', 's-flower', 's-sea'].map(image)}),
    of('a clip', {duration: 0, mediaUrl: 'https://video.example/lake.mp4', images: undefined}),
    of('nobody likes it', {stats: {likes: 0}}),
  ];
}
