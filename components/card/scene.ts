import type {CardKind} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import {labelIn, type Locale} from '../../src/locale/locale.js';
import type {Platform} from '../../src/platform.js';
import type {Actions, AnyCard, Frame, Scene} from '../views/view.js';
import {viewOf} from '../views/views.js';
import type {Filling} from './filling.js';

/** Covers keep their shape between these: 16:9 and 3:4. */
const flattest = 9 / 16;
const tallest = 4 / 3;

/** The frame of a card, from what is known at its first paint. `fillable`: a resolver may still bring the picture. */
export function chooseFrame(card: AnyCard, kind: CardKind, wish: unknown, fillable: boolean, platform: Platform | undefined): Frame {
  const view = viewOf(kind);
  const {url, width, height} = card.cover ?? {};
  const rich = view.body !== undefined && !card.risk && wish !== 'compact' && (wish === 'rich' || fillable || url !== undefined);
  const own = width && height ? height / width : 1 / (platform?.ratios?.[kind] ?? Number.NaN);
  const ratio = view.ownRatio && own > 0 ? Math.min(Math.max(own, flattest), tallest) : (view.ratio ?? 1);
  // Cut, not rounded: 1.3334 would be one step of the 4 px grid too many at 240 px.
  return {name: rich ? 'rich' : 'compact', kind, ratio: Math.floor(ratio * 1e4) / 1e4, goods: kind === 'livestream' && (card.items?.length ?? 0) > 0};
}

/** Whose share it is, in the reader's words: the part of the platform that people know, the platform, a stranger's host. */
export function sourceOf(card: AnyCard, platform: Platform | undefined, locale: Locale): string {
  const surface = card.surface === undefined ? undefined : platform?.surfaces?.[card.surface];
  if (platform) return labelIn(surface ?? platform.label, locale);
  return card.platform ?? (card.openUrl === undefined ? (card.siteName ?? '') : new URL(card.openUrl).host);
}

/** The class of the platform's mark, and the letter of its monogram. */
export function markOf(card: AnyCard, platform: Platform | undefined): Scene['mark'] {
  if (card.risk || card.platform === undefined) return {name: 'i-link', letter: ''};
  const label = platform ? (typeof platform.label === 'string' ? platform.label : platform.label.zh) : card.platform;
  return {name: `p-${card.platform}`, letter: platform?.brand?.mark ?? [...label][0]?.toUpperCase() ?? ''};
}

/** The card's platform, where the instance knows it. */
export const platformOf = (card: AnyCard, {registry}: Hutong): Platform | undefined =>
  card.platform === undefined || card.risk ? undefined : registry.get(card.platform);

/** How long a live state may be called live, in milliseconds: as a payload told it, as a resolver answered it. */
const toldFor = 600_000;
export const answeredFor = 60_000;

interface Drawing {
  card: AnyCard;
  frame: Frame;
  /** Set by the elements of one kind. */
  kind: CardKind | undefined;
  hutong: Hutong;
  locale: Locale;
  filling: Filling;
  /** A resolver could add to the card. */
  fillable: boolean;
  copied: boolean;
  /** Addresses of pictures that could not be had. */
  lost: ReadonlySet<string>;
  actions: Actions;
}

export function sceneOf({card, frame, kind, hutong, locale, filling: {state, again}, fillable, copied, lost, actions}: Drawing): Scene {
  const platform = platformOf(card, hutong);
  const waiting = hutong.options.resolveWhen === 'click' ? 'idle' : 'loading';
  return {
    card,
    frame,
    layout: viewOf(frame.kind),
    view: viewOf(kind ?? card.kind),
    locale,
    now: hutong.now(),
    timeZone: hutong.options.timeZone,
    source: sourceOf(card, platform, locale),
    mark: markOf(card, platform),
    state: state === 'failed' ? 'failed' : state === 'asking' ? 'loading' : state === 'waiting' && fillable ? waiting : 'rest',
    // While a fresher answer is on its way the last one may stand a little longer: LIVE must not flicker.
    liveFor: state === 'filled' ? answeredFor * (again ? 1.5 : 1) : toldFor,
    copied,
    actions,
    picture: url => {
      // This machine's own pages have no certificate, and no wire to listen on.
      const secure = url?.replace(/^http:(?!\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/, 'https:');
      return secure !== undefined && lost.has(secure) ? undefined : secure;
    },
  };
}
