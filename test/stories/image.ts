import {everyday, type Stage, type Story} from './story.js';

export const image = (stage: Stage): Story[] => [
  ...everyday(stage, 'image', {
    known: {openUrl: 'https://pictures.example/sunset', sharedUrl: 'https://pictures.example/sunset', title: stage.say('日落', 'Sunset', 'غروب')},
    learnt: {cover: {url: stage.picture('s-sunset'), width: 300, height: 300}, author: {name: stage.say('林一', 'Lin Yi', 'لين يي')}},
  }),
  {kind: 'image', state: 'a strip', card: {kind: 'image', cover: {url: stage.picture('v-lane'), width: 9000, height: 10}}},
];
