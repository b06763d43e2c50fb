import type {CardFields} from '../../src/card/card.js';
import {everyday, yuan, type Stage, type Story} from './story.js';

export function coupon(stage: Stage): Story[] {
  const {say, now} = stage;
  const known: CardFields = {
    platform: 'jd',
    openUrl: 'https://u.jd.com/aB3xYz',
    sharedUrl: 'https://u.jd.com/aB3xYz',
    title: say('户外装备专享券', 'Outdoor gear coupon', 'قسيمة معدات الرحلات'),
  };
  const learnt: CardFields = {coupon: {amount: yuan(40), threshold: yuan(299), endsAt: now + 34 * 36e5}};
  const of = (state: string, terms: NonNullable<CardFields['coupon']>): Story => ({kind: 'coupon', state, card: {...known, coupon: terms, kind: 'coupon'}});
  return [
    ...everyday(stage, 'coupon', {known, learnt}),
    of('ended', {amount: yuan(40), endsAt: now - 1000}),
    {...of('ended', {amount: yuan(40), threshold: yuan(299), endsAt: now - 1000}), state: 'compact, ended', frame: 'compact'},
    of('not begun', {amount: yuan(40), startsAt: now + 36e5, endsAt: now + 34 * 36e5}),
    of('without terms', {amount: yuan(40)}),
    of('of 0', {amount: yuan(0)}),
    of('of 12,345,678.90', {amount: yuan(12_345_678.9), threshold: yuan(99_999_999)}),
    of('in yen', {amount: {minor: 1000, currency: 'JPY'}, threshold: {minor: 9800, currency: 'JPY'}}),
    of('in dinars of Kuwait', {amount: {minor: 12_345, currency: 'KWD'}}),
  ];
}
