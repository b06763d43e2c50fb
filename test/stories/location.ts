import type {CardFields} from '../../src/card/card.js';
import {everyday, yuan, type Stage, type Story} from './story.js';

export function location(stage: Stage): Story[] {
  const {say, picture} = stage;
  const known: CardFields = {
    platform: 'amap',
    openUrl: 'https://surl.amap.com/5kXQ2a',
    sharedUrl: 'https://surl.amap.com/5kXQ2a',
    title: say('白河湾·东岸营地', 'White River Bay, East Camp', 'مخيم الضفة الشرقية'),
  };
  const learnt: CardFields = {
    location: {
      latitude: 40.6386,
      longitude: 116.5432,
      datum: 'gcj02',
      address: say('北京市怀柔区琉璃庙镇白河北村 12 号', '12 Baihebei, Liulimiao, Huairou, Beijing', '12 بايخهبي، ليوليمياو، بكين'),
    },
  };
  const of = (state: string, more: CardFields): Story => ({kind: 'location', state, card: {...known, ...learnt, ...more, kind: 'location'}});
  return [
    ...everyday(stage, 'location', {known, learnt}),
    of('sent in a chat', {platform: undefined, openUrl: undefined, sharedUrl: undefined}),
    of('at 0, 0', {location: {latitude: 0, longitude: 0}}),
    of('with a map', {cover: {url: picture('map'), width: 600, height: 280}}),
    of('a place with a price', {price: yuan(86, {from: true}), cover: {url: picture('c-bay')}}),
  ];
}
