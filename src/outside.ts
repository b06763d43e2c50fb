import {createBatcher} from './batcher.js';
import type {Card, CardFields} from './card/card.js';
import {kinds as builtIn, readCard, type KindTable} from './card/read.js';
import type {HutongOptions} from './hutong.js';
import type {Recogniser} from './recognise.js';
import {ResolveError} from './resolve.js';
import {parseUrl} from './security/url.js';

/** What takes in cards that were not parsed here: a host's own, stored ones, a gateway's answers. Loaded with the first of them. */
export interface Outside {
  /** Any value as a card that may be drawn. */
  read: (value: unknown) => Card;
  /** The card filled in. */
  resolve: (card: Card, options: {signal?: AbortSignal}) => Promise<Card>;
  dispose: () => void;
}

export function createOutside(recogniser: Recogniser, {kinds, gateway, now = Date.now, onEvent}: HutongOptions): Outside {
  const {registry} = recogniser;
  const table: KindTable = {...builtIn, ...kinds};
  const batcher = gateway && createBatcher(gateway);

  /** The card's platform is kept only where its address bears it out. */
  function verify(card: Card): Card {
    const {embedUrl, ...unframed} = card as CardFields;
    const {platform, ...rest} = unframed;
    const url = parseUrl(card.openUrl ?? card.url ?? '');
    // A frame is a platform's player or nothing: any other page could draw what it likes inside our card.
    const player = registry.owners(parseUrl(embedUrl ?? '')?.hostname ?? '').length > 0;
    if (!url || registry.owners(url.hostname).some(({name}) => name === platform)) return (player ? card : unframed) as Card;
    const risk = card.risk ?? recogniser.hostRisk(url.hostname) ?? (platform !== undefined && registry.get(platform) ? {code: 'mismatch', host: url.hostname} : undefined);
    return {...rest, ...(platform !== undefined && !registry.get(platform) ? {platform} : {}), ...(risk && {risk})} as Card;
  }

  /** A card with what a resolver answered: what the item is; not what opens, what was sent, or what is wrong with it. */
  function merge(card: Card, patch: Card): Card {
    const {platform: _1, surface: _2, openUrl: _3, sharedUrl: _4, token: _5, tokenType: _6, risk: _7, partial: _8, kind, url: address, live, ...facts} = patch as CardFields & {kind: Card['kind']};
    const target = address === undefined ? undefined : parseUrl(address);
    const identity = target && recogniser.recognise(target);
    const own = card.platform === undefined ? undefined : registry.get(card.platform);
    const trusted = identity && (identity.platform === card.platform || own?.shortHosts !== undefined);
    const {partial: _9, ...rest} = card;
    return recogniser.make({
      ...rest,
      ...facts,
      id: card.id ?? facts.id,
      ...(trusted && {platform: identity.platform, surface: identity.surface, id: identity.id, url: identity.url, openUrl: identity.openUrl}),
      ...(live && {live: {...live, asOf: now()}}),
      kind,
    });
  }

  async function ask(card: Card, signal: AbortSignal | undefined): Promise<unknown> {
    const own = card.platform === undefined ? undefined : registry.get(card.platform)?.resolve;
    if (own) return own(card, {signal: signal ?? new AbortController().signal});
    if (batcher) return batcher.ask(card, signal);
    throw new ResolveError('no-gateway', 'Cannot resolve a card: the instance has no `gateway`; pass one to `createHutong`');
  }

  return {
    read: value => verify(readCard(value, table)),
    async resolve(card, {signal}) {
      const started = now();
      try {
        signal?.throwIfAborted();
        const fields = await ask(card, signal);
        signal?.throwIfAborted();
        const filled = merge(card, readCard({kind: card.kind, ...(fields as object)}, table));
        onEvent?.({type: 'resolved', platform: card.platform, ms: now() - started});
        return filled;
      } catch (error) {
        signal?.throwIfAborted();
        const failure = error instanceof ResolveError ? error : new ResolveError('upstream', 'Cannot resolve a card: its resolver failed', {cause: error});
        onEvent?.({type: 'resolved', platform: card.platform, ms: now() - started, error: failure.code});
        throw failure;
      }
    },
    dispose: () => batcher?.dispose(),
  };
}
