import type {Card} from '../card/card.js';
import type {HutongOptions} from '../hutong.js';
import type {Registry} from '../registry.js';
import {ResolveError, type CardRef, type ResolveOptions} from '../resolve.js';
import {createAnswers, type Answer} from './answers.js';
import {createBatcher, type Batcher, type Send} from './batcher.js';
import type {Clock} from './clock.js';
import {httpGateway} from './http-gateway.js';

/** A gateway's limit of cards in one request. */
const batchSize = 20;

/** The reference of a card. As JSON it is the card's key: the same fields in the same order. */
function cardRef({kind, platform, id, url, sharedUrl, token}: Card): CardRef {
  return Object.fromEntries(Object.entries({kind, platform, id, url, sharedUrl, token}).filter(([, value]) => value !== undefined)) as unknown as CardRef;
}

interface ResolverOptions {
  registry: Registry;
  options: HutongOptions;
  /** Ends everything. */
  ended: AbortSignal;
  clock: Clock;
  /** A card of what was answered about one of this kind. */
  read: (kind: string, fields: object) => Card;
  /** The card with what was learnt at that time. */
  merge: (card: Card, facts: Card, at: number) => Card;
}

/** Fills cards in: from what is remembered, else from a platform's own resolver, else from the gateway. */
export function createResolver({registry, options, ended, clock, read, merge}: ResolverOptions): (card: Card, options: ResolveOptions) => Promise<Card> {
  const {gateway, now = Date.now, onEvent, cache = {}, deadline = 10_000} = options;
  const answers = createAnswers({
    ...cache,
    wallClock: now,
    clock,
    broken(error) {
      console.warn(`Cannot keep answers in the database \`${cache.name ?? ''}\`: they are kept in memory alone.`, error);
      onEvent?.({type: 'cache-failed'});
    },
  });
  const parts: {dispose(): void}[] = [answers];
  ended.addEventListener('abort', () => parts.forEach(part => part.dispose()));

  const alive = () => {
    if (ended.aborted) throw new ResolveError('upstream', 'Cannot resolve a card: the instance was disposed');
  };

  /** The queue of one that can be asked. */
  function lane<T extends CardRef | Card>(send: Send<T>, size: number): Batcher<T, Answer> {
    const batcher = createBatcher<T, Answer>({
      send,
      size,
      deadline,
      clock,
      answered(key, {kind}, fields) {
        const facts = read(kind, fields);
        return typeof key === 'string' ? answers.keep(key, facts) : {at: now(), json: JSON.stringify(facts)};
      },
      failed(key, error) {
        // Off the network nobody could be asked: that says nothing about the card.
        const {navigator} = globalThis as {navigator?: Navigator};
        if (typeof key === 'string' && navigator?.onLine !== false) answers.refuse(key, error);
      },
      sent: request => onEvent?.({type: 'requested', ...request}),
    });
    parts.push(batcher);
    return batcher;
  }

  const gatewayLane = gateway && lane(typeof gateway === 'function' ? gateway : httpGateway(gateway), batchSize);
  const ownLanes = new Map<string, Batcher<Card, Answer>>();
  for (const {name, resolve} of registry.platforms)
    if (resolve)
      ownLanes.set(
        name,
        lane<Card>(async ([card], {signal}) => (card ? [{card: await resolve(card, {signal})}] : []), 1),
      );

  function ask(card: Card, ref: CardRef, key: unknown, asking: ResolveOptions): Promise<Answer> {
    alive();
    const own = ownLanes.get(card.platform ?? '');
    if (own) return own.ask(key, card, asking);
    if (gatewayLane) return gatewayLane.ask(key, ref, asking);
    throw new ResolveError('no-gateway', 'Cannot resolve a card: the instance has no `gateway`; pass one to `createHutong`');
  }

  return async (card, asking) => {
    const {signal, fresh, update} = asking;
    const ref = cardRef(card);
    // Without an address, an id or a token it is like no other card.
    const key = Object.keys(ref).some(name => name !== 'kind' && name !== 'platform') ? JSON.stringify(ref) : {};
    const platform = registry.get(card.platform ?? '')?.name;
    const started = clock.now();
    const tell = (from: 'memory' | 'disk' | 'network', error?: ResolveError) =>
      onEvent?.({type: 'resolved', kind: card.kind, platform, from, ms: clock.now() - started, code: error?.code});
    const draw = ({json, at}: Answer) => merge(card, read(card.kind, JSON.parse(json) as object), at);

    async function learn(): Promise<Card> {
      try {
        const filled = draw(await ask(card, ref, key, asking));
        tell('network');
        return filled;
      } catch (error) {
        signal?.throwIfAborted();
        const failure =
          error instanceof ResolveError ? error : new ResolveError('upstream', 'Cannot resolve a card: its answer cannot be used', {cause: error});
        tell('network', failure);
        throw failure;
      }
    }

    signal?.throwIfAborted();
    alive();
    const kept = fresh || typeof key !== 'string' ? undefined : (answers.recall(key) ?? (await answers.lookUp(key)));
    signal?.throwIfAborted();
    if (!kept) return learn();
    if (kept instanceof ResolveError) {
      tell('memory', kept);
      throw kept;
    }
    if (kept.fresh || update) {
      // Where nothing newer is to be had the old one stands.
      if (!kept.fresh) learn().then(update, () => undefined);
      tell(kept.from);
      return draw(kept);
    }
    return learn().catch(() => {
      signal?.throwIfAborted();
      return draw(kept);
    });
  };
}
