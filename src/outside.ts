import type {Card, CardFields} from './card/card.js';
import {kinds as builtIn, readCard, type KindTable} from './card/read.js';
import {clock as ownClock} from './filling/clock.js';
import {createResolver} from './filling/resolver.js';
import type {HutongOptions} from './hutong.js';
import type {Recogniser} from './recognise.js';
import type {ResolveOptions} from './resolve.js';
import {hostOf, parseUrl} from './security/url.js';

/** What takes in cards that were not parsed here: a host's own, stored ones, a gateway's answers. Loaded with the first of them. */
export interface Outside {
  /** Any value as a card that may be drawn. */
  read: (value: unknown, known?: Card) => Card;
  /** The card filled in. */
  resolve: (card: Card, options: ResolveOptions) => Promise<Card>;
}

/** What `verify` looks at. */
const borneOut = ['kind', 'platform', 'url', 'openUrl', 'embedUrl', 'risk', 'items'] as const;

/** Lives until `ended` is aborted. */
export function createOutside(recogniser: Recogniser, options: HutongOptions, ended: AbortSignal, clock = ownClock): Outside {
  const {registry} = recogniser;
  const table: KindTable = {...builtIn, ...options.kinds};

  /** The card's platform is kept only where its address bears it out; what may not be opened, is not. */
  function verify(card: Card): Card {
    const {platform, openUrl, embedUrl, risk: told, items, ...rest} = card as CardFields & {kind: Card['kind']};
    const host = hostOf(openUrl ?? rest.url ?? '');
    const owned = host === undefined || registry.owners(host).some(({name}) => name === platform);
    const stranger = platform !== undefined && !registry.get(platform);
    const found = told ?? (owned ? undefined : (recogniser.hostRisk(host) ?? (platform === undefined || stranger ? undefined : {code: 'mismatch', host})));
    const risk = openUrl === undefined ? found : recogniser.judge(openUrl, found, owned ? platform : undefined);
    return {
      ...rest,
      ...(platform !== undefined && (owned || stranger) && {platform}),
      ...(openUrl !== undefined && risk !== null && {openUrl}),
      ...(embedUrl !== undefined && risk !== null && registry.owners(parseUrl(embedUrl)?.hostname ?? '').length > 0 && {embedUrl}),
      ...(risk && {risk}),
      ...(items && {items: items.map(verify)}),
    };
  }

  const verified = new WeakSet();
  /** Of a card that was read here before only the numbers are new, as a rule: what bears it out is the same. */
  function read(value: unknown, known: CardFields = {}): Card {
    const card = readCard(value, table, {known: known as Card});
    const stands = verified.has(known) && !known.risk && borneOut.every(key => (card as CardFields)[key] === known[key]);
    const answer = stands ? card : verify(card);
    verified.add(answer);
    return answer;
  }

  /** A card with what a resolver answered: what the item is; not what opens, what was sent, or what is wrong with it. */
  function merge(card: Card, patch: Card, at: number): Card {
    const {
      platform: _1,
      surface: _2,
      openUrl,
      sharedUrl: _4,
      token: _5,
      tokenType: _6,
      risk: _7,
      partial: _8,
      kind,
      url: address,
      live,
      ...facts
    } = patch as CardFields & {kind: Card['kind']};
    const [named, opens] = [address, openUrl].map(href => {
      const target = href === undefined ? undefined : parseUrl(href);
      return target && recogniser.recognise(target);
    });
    // What opens may hold what the identity must not: a note's token.
    const identity = opens?.url !== undefined && opens.url === named?.url ? opens : named;
    const own = card.platform === undefined ? undefined : registry.get(card.platform);
    const trusted = identity && (identity.platform === card.platform || own?.shortHosts !== undefined);
    const {partial: _9, ...rest} = card;
    return recogniser.make({
      ...rest,
      ...facts,
      id: card.id ?? facts.id,
      ...(trusted && {
        platform: identity.platform,
        surface: identity.surface,
        id: identity.id,
        url: identity.url,
        openUrl: identity.openUrl,
        embedUrl: (identity as CardFields).embedUrl ?? facts.embedUrl,
        risk: identity.risk,
      }),
      ...(live && {live: {...live, asOf: at}}),
      kind,
    });
  }

  return {
    read,
    resolve: createResolver({registry, options, ended, clock, read: (kind, fields) => readCard({kind, ...fields}, table), merge}),
  };
}
