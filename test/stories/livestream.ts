import type {CardFields} from '../../src/card/card.js';
import type {Live} from '../../src/card/kinds/livestream.js';
import {everyday, yuan, type Stage, type Story} from './story.js';

const hour = 36e5;

export function livestream(stage: Stage): Story[] {
  const {say, picture, now, lost} = stage;
  const known: CardFields = {
    platform: 'douyin',
    openUrl: 'https://v.douyin.com/iR8kX2a/',
    sharedUrl: 'https://v.douyin.com/iR8kX2a/',
    title: say(
      '换季护肤专场｜精华买一送一，前 500 名加赠小样',
      'Autumn skincare: serum two for one, samples for the first 500 orders',
      'عناية الخريف: سيروم اثنان بسعر واحد، وعيّنات لأول 500 طلب',
    ),
  };
  const learnt: CardFields = {
    cover: {url: picture('l-host'), width: 600, height: 800},
    author: {name: say('桃子的梳妆台', 'Taozi’s Vanity', 'تسريحة تاوزي'), avatarUrl: picture('u-host')},
    live: {status: 'live', viewers: 13_000, startsAt: now - 72 * 6e4, asOf: now},
  };
  const items = [
    {kind: 'product', title: '精华', cover: {url: picture('g-serum')}, price: yuan(129)},
    {kind: 'product', title: '面霜', cover: {url: picture('g-cream')}, price: yuan(89)},
    {kind: 'product', title: '口红', cover: {url: picture('g-lipstick')}, price: yuan(59)},
  ] as CardFields['items'];
  const coats: CardFields = {
    title: say(
      '秋冬大衣清样专场：羊毛、驼绒，一件也是批发价',
      'Coat samples, autumn and winter: wool and camel hair at wholesale price',
      'عيّنات معاطف الشتاء: صوف ووبر الجمال بسعر الجملة',
    ),
    cover: {url: picture('l-coats'), width: 600, height: 800},
    author: {name: say('慢衣橱', 'Slow Wardrobe', 'الخزانة الهادئة'), avatarUrl: picture('u-cat')},
  };
  const tea: CardFields = {
    title: say(
      '清晨五点的武夷山，跟着茶农去采第一筐秋茶',
      'Wuyi Mountain at five in the morning: picking the first autumn tea',
      'جبل ووي في الخامسة صباحًا: قطف أول سلة من شاي الخريف',
    ),
    cover: {url: picture('l-tea'), width: 600, height: 800},
    author: {name: say('山里的茶', 'Tea from the Hills', 'شاي من التلال'), avatarUrl: picture('u-tea')},
  };
  const of = (state: string, live: Live, more: CardFields = {}): Story => ({
    kind: 'livestream',
    state,
    card: {...known, ...learnt, ...more, live, kind: 'livestream'},
  });
  const over = {status: 'ended', startsAt: now - 32 * hour} as const;
  return [
    ...everyday(stage, 'livestream', {known, learnt}),
    of('live, with goods', {status: 'live', viewers: 13_000, startsAt: now - 72 * 6e4, asOf: now}, {items}),
    of('upcoming', {status: 'upcoming', startsAt: now + 5 * hour + 54 * 6e4 + 8e3}, coats),
    of('upcoming, with goods', {status: 'upcoming', startsAt: now + 5 * hour}, {...coats, items}),
    of('upcoming next week', {status: 'upcoming', startsAt: now + 170 * hour}, coats),
    of('upcoming, nobody knows when', {status: 'upcoming'}, coats),
    of('begins now', {status: 'upcoming', startsAt: now}, coats),
    of('live, nobody watches', {status: 'live', viewers: 0, asOf: now}),
    of('paused', {status: 'paused', startsAt: now - hour, asOf: now}),
    of('stale', {status: 'live', viewers: 13_000, asOf: now - hour}),
    of('replay', {status: 'replay', startsAt: now - 32 * hour}, {...tea, duration: 6127, stats: {views: 86_000}}),
    of('replay of 30 h', {status: 'replay', startsAt: now - 400 * 24 * hour}, {...tea, duration: 108_000, stats: {views: 0}}),
    of('ended', over, tea),
    of('ended, with goods', over, {...tea, items}),
    of('ended, picture lost', over, {...tea, cover: {url: lost}}),
    of('ended, from nobody', over, {title: tea.title, cover: {url: lost}, author: undefined}),
    of('unknown', {status: 'unknown'}),
    {
      kind: 'livestream',
      state: 'compact, upcoming',
      card: {...known, ...coats, live: {status: 'upcoming', startsAt: now + 5 * hour}, kind: 'livestream'},
      frame: 'compact',
    },
    {kind: 'livestream', state: 'compact, ended', card: {...known, ...tea, live: over, kind: 'livestream'}, frame: 'compact'},
  ];
}
