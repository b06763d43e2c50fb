import type {CardKind} from '../../src/card/card.js';
import {link} from './link.js';
import {livestream} from './livestream.js';
import {product} from './product.js';
import type {AnyCard, LazyView, View} from './view.js';
import {video} from './video.js';
import {waiting} from './waiting.js';

const row = {inset: true, height: 72, full: ({cover, author, description}: AnyCard) => (cover ?? author?.avatarUrl ?? description) !== undefined} as const;
const sheet = {inset: true, height: 84, icon: 'folder'} as const;
const picture = {ratio: 4 / 3, ownRatio: true, height: 80} as const;

/** How each kind is drawn. What people share most is here from the start; the others come with their first card, into a frame of their final height. */
const views = {
  product,
  video,
  livestream,
  link,
  article: link,
  collection: link,
  digest: {ratio: 9 / 16, height: 64, full: () => true, load: () => import('./digest.js').then(({digest}) => digest)},
  poster: {load: () => import('./poster.js').then(({poster}) => poster)},
  note: {...picture, load: () => import('./note.js').then(({note}) => note)},
  image: {...picture, load: () => import('./note.js').then(({image}) => image)},
  music: {inset: true, height: 80, full: ({audioUrl}) => audioUrl !== undefined, load: () => import('./music.js').then(({music}) => music)},
  'mini-program': {inset: true, height: 96, inner: 4 / 5, load: () => import('./mini-program.js').then(one => one.miniProgram)},
  file: {...sheet, full: card => card.file !== undefined, load: () => import('./file.js').then(({file}) => file)},
  document: {...sheet, full: ({cover, description}) => (cover ?? description) !== undefined, load: () => import('./file.js').then(one => one.document)},
  location: {inset: true, height: 172, icon: 'pin', full: card => card.location !== undefined, load: () => import('./location.js').then(one => one.location)},
  profile: {...row, icon: 'person', load: () => import('./profile.js').then(({profile}) => profile)},
  shop: {...row, load: () => import('./profile.js').then(({shop}) => shop)},
  app: {...row, load: () => import('./profile.js').then(({app}) => app)},
  coupon: {inset: true, height: 88, full: card => card.coupon?.amount !== undefined, load: () => import('./coupon.js').then(({coupon}) => coupon)},
  token: {inset: true, height: 144, rows: 2, load: () => import('./token.js').then(({token}) => token)},
  meeting: {inset: true, height: 112, icon: 'clock', full: ({fields}) => fields !== undefined, load: () => import('./meeting.js').then(({meeting}) => meeting)},
} satisfies Record<CardKind | 'digest' | 'poster', View | LazyView>;

const table = new Map<string, View | LazyView>(Object.entries(views));
const loading = new Map<string, Promise<void>>();

/**
 * Draws a kind in a host's own way: a kind that `createHutong({kinds})` knows and nobody else does, or one of ours in
 * another manner. Cards that stand already keep their frames; their next drawing is by the new view.
 *
 * @example
 * defineView('poll', {inset: true, height: 72, full: () => true, facts: ({card}) => card.tags ?? [], body: ({card}) => html`<div class="own">${card.title}</div>`});
 */
export function defineView(kind: CardKind, view: View | LazyView): void {
  table.set(kind, view);
  loading.delete(kind);
}

const lazy = (view: View | LazyView | undefined): view is LazyView => view !== undefined && 'load' in view;

/** What is known of a kind's view; a host's own kind without one is drawn as a link. */
export const shapeOf = (name: string): View | LazyView => table.get(name) ?? link;

/** The view by its name; one that is still on its way keeps its frame open. */
export function viewOf(name: string): View {
  const known = shapeOf(name);
  return lazy(known) ? {...known, body: waiting, facts: () => []} : known;
}

/** What stands for a picture, when its code is here. */
export const posterOf = (): View['body'] => {
  const known = shapeOf('poster');
  return lazy(known) ? undefined : known.body;
};

/** Fetches what is missing of a view. `undefined`: nothing is. */
export function loadView(name: string): Promise<void> | undefined {
  const known = table.get(name);
  if (!lazy(known)) return undefined;
  const {load, ...shape} = known;
  const coming =
    loading.get(name) ??
    load().then(
      view => {
        // A host may have put its own in the meantime.
        if (table.get(name) === known) table.set(name, {...shape, ...view});
      },
      (error: unknown) => {
        loading.delete(name); // a chunk that failed to load may load the next time
        throw error;
      },
    );
  loading.set(name, coming);
  return coming;
}
