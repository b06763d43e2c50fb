import type {CardFields, CardKind} from '../../src/card/card.js';
import {createHutong, type Hutong, type HutongOptions} from '../../src/hutong.js';
import type {CardRef, Patch} from '../../src/resolve.js';
import {platforms} from '../../src/platforms/index.js';

export type Language = 'zh-Hans' | 'en' | 'ar';

/** Where the stories are told: the same data in a test, in the demo and on a contact sheet. */
export interface Stage {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The address of one of our drawings. */
  readonly picture: (name: string) => string;
  /** The address of a picture that is not there. */
  readonly lost: string;
  /** What a payload says, by the language of the person who sent it. */
  readonly say: (zh: string, en: string, ar: string) => string;
}

/** One card in one state, as data. */
export interface Story {
  readonly kind: CardKind;
  readonly state: string;
  readonly card: CardFields & {readonly kind: CardKind};
  /** What a resolver does: answers with these fields, never answers, or fails. Absent: there is none. */
  readonly gateway?: CardFields | 'never' | 'fails';
  readonly frame?: 'rich' | 'compact';
  readonly resolveWhen?: 'click';
}

/** 2025-11-11 14:05 in Shanghai. */
export const now = Date.UTC(2025, 10, 11, 6, 5);
export const zone = 'Asia/Shanghai';

/** A stage whose pictures lie below `base`. */
export const stageAt = (base: string, language: Language = 'zh-Hans'): Stage => ({
  now,
  picture: name => `${base}${name}.svg`,
  lost: `${base}no-such-picture.png`,
  say: (zh, en, ar) => ({'zh-Hans': zh, en, ar})[language],
});

/** The instance that a story is drawn by. `gateway` stands in for what the story says of its own. */
export function instanceOf({gateway, resolveWhen}: Pick<Story, 'gateway' | 'resolveWhen'>, options: HutongOptions = {}): Hutong {
  const answers = {
    never: () => new Promise<Patch[]>(() => undefined),
    // For good: what may pass is asked for again, seconds later.
    fails: (refs: CardRef[]) => Promise.resolve(refs.map((): Patch => ({error: {code: 'not-found', message: 'it is gone'}}))),
  };
  return createHutong({
    platforms,
    timeZone: zone,
    now: () => now,
    ...(gateway !== undefined && {gateway: typeof gateway === 'string' ? answers[gateway] : refs => Promise.resolve(refs.map((): Patch => ({card: gateway})))}),
    ...(resolveWhen && {resolveWhen}),
    ...options,
  });
}

export const yuan = (amount: number, more: object = {}) => ({minor: Math.round(amount * 100), currency: 'CNY', ...more});

interface Subject {
  /** What the payload alone tells. */
  known: CardFields;
  /** What a resolver adds. */
  learnt: CardFields;
}

/** The states that every kind has, each in a line. */
export const states = {
  complete: 'All that is known of it: what its payload says and what a resolver adds.',
  compact: 'The same in the small frame, for what has no picture and will get none.',
  partial: 'What its payload says, where nobody can be asked.',
  skeleton: 'A resolver is asked: blocks stand where its facts will.',
  'compact skeleton': 'The same in the small frame.',
  filled: 'It was drawn as a skeleton, and the answer has come.',
  'compact, filled': 'The same in the small frame.',
  idle: "A resolver could be asked, and is when a person wants it (`resolveWhen: 'click'`).",
  failed: 'A resolver was asked in vain: the card stands, with a button to ask again.',
  'compact, failed': 'The same in the small frame.',
  'picture lost': 'Its picture cannot be had: a drawn poster stands for it.',
  'another kind': 'The answer says that it is something else: the frame stays, what is in it changes.',
  unsafe: 'Its link imitates another: a warning, the real host, and a question before it opens.',
  'a word of 60 characters': 'Words that cannot be broken.',
  'a title of emoji': 'A title of nothing but emoji.',
  'an empty title': 'No title: the kind and the platform stand for it.',
  '9 badges': 'More badges than there is room for.',
  'much of everything': 'Every text longer than its place.',
  'everything missing': 'Nothing but its kind.',
} as const;

type Everyday = Story & {readonly state: keyof typeof states};

/** The stories of `states`. */
export function everyday(stage: Stage, kind: CardKind, {known, learnt}: Subject): Everyday[] {
  const asked = {...known, kind, partial: true} as const;
  const complete = {...known, ...learnt, kind};
  return [
    {kind, state: 'complete', card: complete},
    {kind, state: 'compact', card: complete, frame: 'compact'},
    {kind, state: 'partial', card: {...known, kind}},
    {kind, state: 'skeleton', card: asked, gateway: 'never'},
    {kind, state: 'compact skeleton', card: asked, gateway: 'never', frame: 'compact'},
    {kind, state: 'filled', card: asked, gateway: learnt},
    {kind, state: 'compact, filled', card: asked, gateway: learnt, frame: 'compact'},
    {kind, state: 'idle', card: asked, gateway: 'never', resolveWhen: 'click'},
    {kind, state: 'failed', card: asked, gateway: 'fails'},
    {kind, state: 'compact, failed', card: asked, gateway: 'fails', frame: 'compact'},
    {kind, state: 'picture lost', card: {...complete, cover: {url: stage.lost}, ...(complete.images && {images: [{url: stage.lost}]})}},
    {kind, state: 'another kind', card: asked, gateway: kind === 'video' ? aProduct(stage) : aVideo(stage)},
    {kind, state: 'unsafe', card: {kind, title: complete.title, cover: complete.cover, openUrl: 'https://taoba0.com-item.sale-center.top/x'}},
    ...hard(stage, kind, complete),
  ];
}

/** What a kettle shop and a night walk are known by, for cards that turn out to be of another kind. */
const aProduct = ({picture}: Stage): CardFields => ({
  kind: 'product',
  title: '手冲壶',
  cover: {url: picture('p-kettle')},
  price: yuan(159),
  shop: {name: '山间器物旗舰店'},
  sold: {text: '1.2万'},
});
const aVideo = ({picture}: Stage): CardFields => ({
  kind: 'video',
  title: '夜走胡同',
  cover: {url: picture('v-lane'), width: 960, height: 540},
  duration: 2467,
  stats: {views: 462_000},
  author: {name: '脚步收集者', avatarUrl: picture('u-up')},
});

/** What strangers write and apps leave out. */
function hard({picture}: Stage, kind: CardKind, complete: CardFields): Everyday[] {
  const of = (state: keyof typeof states, card: CardFields): Everyday => ({kind, state, card: {...card, kind}});
  return [
    of('a word of 60 characters', {
      ...complete,
      title: 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt',
      description: 'x'.repeat(200),
      author: {name: 'Y'.repeat(60)},
      shop: {name: 'Z'.repeat(60)},
    }),
    of('a title of emoji', {...complete, title: '🫖☕️👩🏽‍🍳🇨🇳🏳️‍🌈😂🎉🔥💯🧧🍊🌙🎧🛍️📚🚲🌇🏔️'}),
    of('an empty title', {...complete, title: ''}),
    of('9 badges', {
      ...complete,
      badges: ['包邮', '百亿补贴', '双11', '自营', '假一赔四', '七天无理由', '次日达', '官方补贴', '限时秒杀'],
      tags: ['户外', '露营', '灯'],
    }),
    of('much of everything', {
      ...complete,
      title: '很长的标题，'.repeat(30),
      description: '说明。'.repeat(200),
      author: {name: '一个很长很长的名字'.repeat(4), avatarUrl: picture('u-up')},
    }),
    of('everything missing', {}),
  ];
}
