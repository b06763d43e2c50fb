import type {CardKind} from '../../src/card/card.js';
import type {Hutong} from '../../src/hutong.js';
import {labelIn, type Locale} from '../../src/locale/locale.js';
import type {Platform} from '../../src/platform.js';
import {pictureOf} from '../../src/security/pictures.js';
import {rowsOf, type AnyCard, type Frame, type Scene} from '../views/view.js';
import {posterOf, shapeOf, viewOf} from '../views/views.js';
import type {Acting} from './acting.js';
import {actions} from './actions.js';
import type {Filling} from './filling.js';

/** Covers keep their shape between these: 16:9 and 3:4. */
const flattest = 9 / 16;
const tallest = 4 / 3;
/** WeChat sends at most eight articles at once: a headline and these. */
const mostRows = 7;

/** The frame of a card, from what is known at its first paint. `fillable`: a resolver may still bring the picture. */
export function chooseFrame(card: AnyCard, kind: CardKind, wish: unknown, fillable: boolean, platform: Platform | undefined): Frame {
  const rows = rowsOf(card).length;
  const name = rows > 0 && (kind === 'article' || kind === 'collection' || kind === 'link') ? 'digest' : kind;
  const view = shapeOf(name);
  const {url = card.images?.[0]?.url, width, height} = card.cover ?? {};
  const drawn = 'load' in view || view.body !== undefined;
  const rich = drawn && !card.risk && wish !== 'compact' && (wish === 'rich' || fillable || url !== undefined || view.full?.(card) === true);
  const own = width && height ? height / width : 1 / (platform?.ratios?.[kind] ?? Number.NaN);
  const ratio = view.ownRatio && own > 0 ? Math.min(Math.max(own, flattest), tallest) : (view.ratio ?? 1);
  // Cut, not rounded: 1.3334 would be one step of the 4 px grid too many at 240 px.
  return {
    name: rich ? 'rich' : 'compact',
    view: name,
    ratio: Math.floor(ratio * 1e4) / 1e4,
    items: name === 'digest' ? Math.min(rows, mostRows) : name === 'livestream' ? Math.min(card.items?.length ?? 0, 3) : 0,
  };
}

/** Whose share it is, in the reader's words: the part of the platform that people know, the platform, a stranger's host. */
export function sourceOf(card: AnyCard, platform: Platform | undefined, locale: Locale): string {
  const surface = card.surface === undefined ? undefined : platform?.surfaces?.[card.surface];
  if (platform) return labelIn(surface ?? platform.label, locale);
  // A platform that nobody here knows is a name that somebody wrote: the host is what tells.
  return card.openUrl === undefined ? (card.platform ?? card.siteName ?? '') : new URL(card.openUrl).host;
}

/** The class of the platform's mark, and the letter of its monogram. */
export function markOf(card: AnyCard, platform: Platform | undefined): Scene['mark'] {
  if (card.risk || card.platform === undefined) return {name: `i-${(card.risk ? undefined : shapeOf(card.kind).icon) ?? 'link'}`, letter: ''};
  const label = platform ? (typeof platform.label === 'string' ? platform.label : platform.label.zh) : card.platform;
  return {name: `p-${card.platform}`, letter: platform?.brand?.mark ?? [...label][0]?.toUpperCase() ?? ''};
}

/** The card's platform, where the instance knows it. */
export const platformOf = (card: AnyCard, {registry}: Hutong): Platform | undefined =>
  card.platform === undefined || card.risk ? undefined : registry.get(card.platform);

/** What there is of a token that a person may see, as its app looks for it on the clipboard: not the parameters of a link. */
function tokenOf(card: AnyCard, platform: Platform | undefined): string | undefined {
  if (card.tokenType !== 'passphrase' && card.tokenType !== 'access-code') return undefined;
  // A host may have kept it in its fences.
  if (card.tokenType === 'access-code' || /^[^\p{L}\p{N}]/u.test(card.token ?? '')) return card.token;
  try {
    // A host's own platform may answer anything.
    const clip: unknown = platform?.clip?.(card);
    return typeof clip === 'string' && clip !== '' ? clip.slice(0, 500) : card.token;
  } catch {
    return card.token;
  }
}

/** An app's own address: its scheme, and nothing that could end it. Schemes of the web, of files and of the system are none. */
const appAddress =
  /^(?!(?:https?|javascript|data|blob|intent|market|vbscript|about|view-source):|file|itms|ms-|search-ms|chrome)[a-z][a-z\d.+-]{1,40}:\/\/[!-~]{1,2000}$/;

/** The address of the card's app, where its platform knows one and the host has said that it may be opened. */
export function appOf(card: AnyCard, platform: Platform | undefined, {linkPolicy}: Hutong['options']): string | undefined {
  // What a stranger calls an id must not become another path of the app's.
  if (!platform || !linkPolicy?.apps?.includes(platform.name) || !/^[\w-]{1,64}$/.test(card.id ?? '')) return undefined;
  try {
    const address = platform.deepLink?.(card);
    return address !== undefined && appAddress.test(address) ? address : undefined;
  } catch {
    return undefined; // a platform that cannot tell its app's address has none
  }
}

/** How long a live state may be called live, in milliseconds: as a payload told it, as a resolver answered it. */
const toldFor = 600_000;
export const answeredFor = 60_000;

/** Whether time changes what it says. */
export function passes({kind, live, promotion}: AnyCard, now: number): boolean {
  if (kind === 'product') return (promotion?.endsAt ?? 0) > now;
  return kind === 'livestream' && live !== undefined && live.status !== 'ended' && live.status !== 'replay';
}

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
  acting: Acting;
  moving: Scene['place'];
}

export function sceneOf({card, frame, kind, hutong, locale, filling: {state, again}, fillable, acting, moving}: Drawing): Scene {
  const platform = platformOf(card, hutong);
  const picture = (url: string | undefined) => {
    const address = pictureOf(url, hutong.options);
    return address === undefined || acting.missing?.has(address) === true ? undefined : address;
  };
  const waiting = hutong.options.resolveWhen === 'click' ? 'idle' : 'loading';
  return {
    card,
    frame,
    layout: viewOf(frame.view),
    view: viewOf(kind ?? card.kind),
    locale,
    now: hutong.now(),
    timeZone: hutong.options.timeZone,
    source: sourceOf(card, platform, locale),
    mark: markOf(card, platform),
    token: tokenOf(card, platform),
    state: state === 'failed' ? 'failed' : state === 'asking' ? 'loading' : state === 'waiting' && fillable ? waiting : 'rest',
    // While a fresher answer is on its way the last one may stand a little longer: LIVE must not flicker.
    liveFor: state === 'filled' ? answeredFor * (again ? 1.5 : 1) : toldFor,
    copied: acting.copied,
    playing: acting.playing,
    poster: posterOf(),
    under: acting.under,
    covered: acting.covered,
    place: moving,
    app: appOf(card, platform, hutong.options) !== undefined,
    actions,
    coverUrl: picture(card.cover?.url) ?? picture(card.images?.[0]?.url),
    picture,
  };
}
