import type {CardFields} from '../../src/card/card.js';
import {everyday, type Stage, type Story} from './story.js';

export function music(stage: Stage): Story[] {
  const {say, picture} = stage;
  const known: CardFields = {
    platform: 'netease-music',
    openUrl: 'https://music.163.com/song?id=186016',
    sharedUrl: 'https://music.163.com/song?id=186016',
    title: say('月光落在海面上', 'Moonlight on the Sea', 'ضوء القمر على البحر'),
  };
  const learnt: CardFields = {
    cover: {url: picture('a-moon')},
    author: {name: say('海岸线乐队', 'Coastline', 'فرقة الساحل')},
    album: say('潮汐', 'Tides', 'المدّ'),
    duration: 253,
    audioUrl: 'https://audio.example/moon.mp3',
  };
  const of = (state: string, more: CardFields): Story => ({kind: 'music', state, card: {...known, ...learnt, ...more, kind: 'music'}});
  return [
    ...everyday(stage, 'music', {known, learnt}),
    of('nothing to play', {audioUrl: undefined}),
    of('a duration of 0', {duration: 0}),
    of('a duration of 30 h', {duration: 108_000}),
  ];
}
