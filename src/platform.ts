import type {Card, CardFields, CardKind} from './card/card.js';
import {readForm, type Form} from './grammars/forms.js';
import type {ShareText} from './share-text.js';

/** What a link points at, known from the address alone. `partial`: a short link whose item only a resolver can tell. */
export type Target = CardFields & {kind: CardKind};

/** A family of 口令: text that an app finds on the clipboard. */
export interface TokenFamily {
  /** Finds the token with its fences in its group `token`; a group `title` is the card's. */
  pattern: RegExp;
  /** Characters one of which every such token holds: an ordinary message is told by having none of anybody's. */
  signs: string;
  /** Words that must stand in the same text, unless the message is the token and nothing else: fences alone are prices and quotes too. */
  cue?: RegExp;
}

/** How a platform is drawn where no picture is. */
export interface Brand {
  color: string;
  /** On dark surfaces, when `color` is too dark there. */
  dark?: string;
  /** Tints posters and tiles, when `color` is black or has no hue. */
  tint?: string;
  /** The one character that stands for it; the first of its name when absent. */
  mark?: string;
}

/** A name in each language that has one of its own; `zh` is what it calls itself. */
export interface Label {
  zh: string;
  en: string;
  [language: string]: string;
}

/** A player as it is framed, beside what holds for each: sandboxed, and told nothing of the page around it. */
export interface PlayerFrame {
  /** What its addresses begin with: no other page of the platform is framed. */
  readonly at: string;
  /** For one that plays only where it is told whose page it stands in: the origin goes to it, never the address. */
  readonly referrer?: 'strict-origin';
}

export interface Platform {
  /** Stable id, the name of its file. */
  readonly name: string;
  readonly label: string | Label;
  /** Registrable domains or exact hosts; their subdomains belong to it too. */
  readonly hosts: readonly string[];
  /** Exact hosts of short links, also recognised without a scheme. May be shared with a sister platform. */
  readonly shortHosts?: readonly string[];
  /** App schemes that carry an item (`openapp.jdmobile`): recognised, never opened. */
  readonly schemes?: readonly string[];
  readonly tokens?: readonly TokenFamily[];
  readonly brand?: Brand;
  /** Width by height of its covers, by kind; 1:1 product, 3:4 livestream, 16:9 video when absent. */
  readonly ratios?: Readonly<Partial<Record<CardKind, number>>>;
  /** Names of surfaces that people know by another name than the platform's. */
  readonly surfaces?: Readonly<Record<string, string | Label>>;
  /** The forms of its addresses, the more exact first. A platform has these, or a `match` of its own. */
  readonly forms?: readonly Form[];
  /** What the address points at; `undefined` for pages that are nothing to share. */
  match(url: URL): Target | undefined;
  /** Adds what the words around the link say, and takes the app's own words. `undefined`: not this platform's share. */
  card?(target: Target, share: ShareText): CardFields | undefined;
  /** What a click opens when that is not `url`: with an access code, say. `null` when nothing may be opened. */
  open?(card: CardFields): string | null | undefined;
  /** What its app looks for on the clipboard: a token in its fences. The token itself when absent. */
  clip?(card: CardFields): string | undefined;
  /** The player page for a sandboxed frame. */
  embed?(card: CardFields): string | undefined;
  /** How that page is framed. When absent, only the very address that `embed` gives for a card is. */
  readonly player?: PlayerFrame;
  /** The app's own address. Off until a host enables it. */
  deepLink?(card: CardFields): string | undefined;
  /** A host's own way to fill a card in, instead of the gateway. */
  resolve?: (card: Card, options: {signal: AbortSignal}) => Promise<CardFields>;
}

/** What `definePlatform` takes: without a `match`, the `forms` are what it knows. */
export type PlatformSpec = Omit<Platform, 'match'> & Partial<Pick<Platform, 'match'>>;

/**
 * Declares a platform: data and pure functions, no network, no DOM.
 *
 * @example
 * const clay = definePlatform({
 *   name: 'clay',
 *   label: '陶集',
 *   hosts: ['clay.example'],
 *   forms: [['product', /^clay\.example\/item\/(?<id>\d+)$/, 'https://clay.example/item/{id}']],
 * });
 */
export function definePlatform(spec: PlatformSpec): Platform {
  const {forms = []} = spec;
  const platform: Platform = {match: url => readForm(forms, url), ...spec};
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(platform.name))
    throw new TypeError(`Cannot define platform \`${platform.name}\`: a name is lower-case letters, digits and dashes`);
  const bad = [...platform.hosts, ...(platform.shortHosts ?? [])].find(host => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host));
  if (bad !== undefined) throw new TypeError(`Cannot define platform \`${platform.name}\`: \`${bad}\` is not a lower-case host name`);
  return Object.freeze(platform);
}
