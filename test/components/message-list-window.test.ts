import {expect} from '@open-wc/testing';
import {keyOf} from '../../components/message-list/keys.js';
import {Separators} from '../../components/message-list/separators.js';
import {around, atEnd, compare, follow, mostRows, move, type Sight, type Span} from '../../components/message-list/window.js';
import type {ChatItem} from '../../components/message/item.js';

const sight: Sight = {above: 5000, below: 5000, reach: 3000, average: 100, spareAbove: 0, spareBelow: 0};
const range = (from: number, to: number) => Array.from({length: to - from}, (_, i) => `m${String(from + i)}`);

describe('the window of a list', () => {
  const begins: {name: string; span: Span; expect: Span}[] = [
    {name: 'begins with some rows more than a screen, at the end', span: atEnd(1000, 800), expect: {start: 988, end: 1000}},
    {name: 'has all of a short chat', span: atEnd(3, 800), expect: {start: 0, end: 3}},
    {name: 'is empty in an empty chat', span: atEnd(0, 800), expect: {start: 0, end: 0}},
    {name: 'has a screen on either side of a row', span: around(500, 1000, 800), expect: {start: 488, end: 513}},
    {name: 'ends where the chat begins', span: around(2, 1000, 800), expect: {start: 0, end: 15}},
    {name: 'ends where the chat ends', span: around(999, 1000, 800), expect: {start: 987, end: 1000}},
  ];
  for (const {name, span, expect: expected} of begins) it(name, () => expect(span).to.deep.equal(expected));

  const moves: {name: string; span: Span; sight: Partial<Sight>; expect: Span}[] = [
    {name: 'stays while there is enough on both sides', span: {start: 500, end: 600}, sight: {}, expect: {start: 500, end: 600}},
    {name: 'adds nothing while half of the reach is left', span: {start: 500, end: 600}, sight: {above: 1500}, expect: {start: 500, end: 600}},
    {name: 'adds what is missing above', span: {start: 500, end: 600}, sight: {above: 500}, expect: {start: 475, end: 600}},
    {name: 'adds what is missing below', span: {start: 500, end: 600}, sight: {below: 0}, expect: {start: 500, end: 630}},
    {name: 'adds no more above than there are', span: {start: 10, end: 100}, sight: {above: 0}, expect: {start: 0, end: 100}},
    {name: 'adds no more below than there are', span: {start: 900, end: 990}, sight: {below: 0}, expect: {start: 900, end: 1000}},
    {
      name: 'lets rows go that are far behind, in the same move',
      span: {start: 500, end: 600},
      sight: {above: 500, spareBelow: 20},
      expect: {start: 475, end: 580},
    },
    {name: 'lets rows go on both sides', span: {start: 500, end: 600}, sight: {spareAbove: 5, spareBelow: 20}, expect: {start: 505, end: 580}},
    {name: 'lets none go on the side that it adds to', span: {start: 500, end: 600}, sight: {above: 0, spareAbove: 9}, expect: {start: 470, end: 600}},
    {name: 'is bounded, however low the rows', span: {start: 500, end: 600}, sight: {above: 0, average: 1}, expect: {start: 0, end: mostRows}},
    {name: 'is bounded on its way down, too', span: {start: 100, end: 600}, sight: {below: 0, average: 1}, expect: {start: 600, end: 1000}},
  ];
  for (const {name, span, sight: more, expect: expected} of moves) it(name, () => expect(move(span, 1000, {...sight, ...more})).to.deep.equal(expected));

  const span = {start: 20, end: 40};
  const before = range(0, 100);
  const changes: {name: string; after: string[]; head: number; appended: number; other?: true; span: Span}[] = [
    {name: 'nothing', after: before, head: 100, appended: 0, span},
    {name: 'older ones', after: range(-50, 100), head: 0, appended: 0, span: {start: 70, end: 90}},
    {name: 'new ones', after: range(0, 103), head: 100, appended: 3, span},
    {name: 'both at once', after: range(-50, 103), head: 0, appended: 3, span: {start: 70, end: 90}},
    {name: 'the loss of one above', after: before.toSpliced(3, 1), head: 3, appended: 0, span: {start: 19, end: 39}},
    {name: 'the loss of one in it', after: before.toSpliced(30, 1), head: 30, appended: 0, span: {start: 20, end: 39}},
    {name: 'the loss of its first', after: before.toSpliced(20, 1), head: 20, appended: 0, span: {start: 20, end: 39}},
    {name: 'the loss of all of it', after: before.toSpliced(15, 30), head: 15, appended: 0, span},
    {name: 'the loss of the newest', after: before.slice(0, 98), head: 98, appended: 0, span},
    {name: 'the loss of the newest and new ones', after: [...before.slice(0, 98), 'n1', 'n2'], head: 98, appended: 2, span},
    {name: 'one in its middle', after: before.toSpliced(30, 0, 'x'), head: 30, appended: 0, span: {start: 20, end: 41}},
    {name: 'another chat', after: range(1000, 1100), head: 0, appended: 0, other: true, span},
    {name: 'an end of it all', after: [], head: 0, appended: 0, span: {start: 0, end: 0}},
  ];
  for (const {name, after, head, appended, other = false, span: expected} of changes)
    it(`moves with its rows at ${name}`, () => {
      const change = compare(before, after, key => key);
      expect([change.head, change.appended, change.other]).to.deep.equal([head, appended, other]);
      expect(follow(span, change, after.length)).to.deep.equal(expected);
    });

  it('knows items by their ids, whatever objects they are', () => {
    const at = (id: string) => ({id, sentAt: 0});
    const change = compare([at('a'), at('b')], [at('x'), at('a'), at('b'), at('c')], keyOf);
    expect([change.at(0), change.at(1), change.appended]).to.deep.equal([1, 2, 1]);
  });
});

describe('the key of an item', () => {
  it('is its id', () => expect(keyOf({id: 'a'})).to.equal('a'));
  it('is its id, a number too', () => expect(keyOf({id: 7} as never)).to.equal('7'));
  it('is a name of its own, and always the same, where the id is missing or throws', () => {
    const throws = new Proxy({} as ChatItem, {
      get() {
        throw new Error('get');
      },
    });
    for (const item of [throws, {} as ChatItem, {id: ''}]) {
      expect(keyOf(item)).to.match(/^\n\d+$/);
      expect(keyOf(item)).to.equal(keyOf(item));
    }
    expect(keyOf({id: ''})).not.to.equal(keyOf({id: ''}));
  });
});

describe('the times in a list', () => {
  const minute = 60_000;
  const chat = (minutes: (number | undefined)[]): ChatItem[] => minutes.map((at, i) => ({id: String(i), sentAt: at === undefined ? undefined : at * minute}));
  const shown = (minutes: (number | undefined)[], open = false) => {
    const separators = new Separators();
    separators.update(chat(minutes), 0, 0, open);
    return minutes.flatMap((_, i) => (separators.at(i) ? [i] : []));
  };
  const cases: {name: string; minutes: (number | undefined)[]; open?: true; expect: number[]}[] = [
    {name: 'stand above the first message', minutes: [0], expect: [0]},
    {name: 'do not, while an older one may come before it', minutes: [0, 1], open: true, expect: []},
    {name: 'stand above one that comes five minutes later', minutes: [0, 5], expect: [0, 1]},
    {name: 'do not above one that comes sooner', minutes: [0, 4.99], expect: [0]},
    {name: 'stand five minutes apart in a chat without a pause', minutes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], expect: [0, 5, 10]},
    {name: 'begin anew after a pause', minutes: [0, 4, 8, 9, 20, 21], expect: [0, 2, 4]},
    {name: 'are not those of messages that do not say', minutes: [undefined, 0, undefined, 6, undefined], expect: [1, 3]},
    {name: 'do not run backwards', minutes: [10, 3, 12, 16], expect: [0, 3]},
    {name: 'are not those that no clock shows', minutes: [Number.NaN, Number.POSITIVE_INFINITY, 1e300, 5], expect: [3]},
  ];
  for (const {name, minutes, open, expect: expected} of cases) it(name, () => expect(shown(minutes, open)).to.deep.equal(expected));

  it('are the same, worked out at once or as messages come', () => {
    const minutes = Array.from({length: 300}, (_, i) => i * 1.3 + (i % 40 === 0 ? 30 : 0));
    const separators = new Separators();
    for (let i = 1; i <= 300; i += 1) separators.update(chat(minutes.slice(0, i)), i - 1, 0, false);
    expect(minutes.flatMap((_, i) => (separators.at(i) ? [i] : []))).to.deep.equal(shown(minutes));
  });

  const from = (separators: Separators, count: number, at = 0) => Array.from({length: count}, (_, i) => separators.at(at + i));
  it('stay where they are when older ones come', () => {
    const separators = new Separators();
    const minutes = [100, 101, 104, 106, 109, 111, 130];
    separators.update(chat(minutes), 0, 0, true);
    const before = from(separators, 7);
    expect(before).to.deep.equal([false, false, false, true, false, true, true]);
    separators.update(chat([91, 93, 96, 97, ...minutes]), 0, 7, false);
    expect(from(separators, 11)).to.deep.equal([true, false, true, false, false, ...before.slice(1)]);
  });

  it('pass to the next message when theirs goes', () => {
    const separators = new Separators();
    separators.update(chat([0, 5, 6, 7, 12]), 0, 0, false);
    separators.update(chat([0, 6, 7, 12]), 1, 3, false);
    expect(from(separators, 4)).to.deep.equal([true, true, false, true]);
  });

  it('stand above the first message once nothing older is to come', () => {
    const separators = new Separators();
    separators.update(chat([0, 1]), 0, 0, true);
    expect(from(separators, 2)).to.deep.equal([false, false]);
    separators.update(chat([0, 1]), 0, 2, false);
    expect(from(separators, 2)).to.deep.equal([true, false]);
  });
});
