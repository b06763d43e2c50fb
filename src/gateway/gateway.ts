import {Hono, type MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import {createHash, timingSafeEqual} from 'node:crypto';
import * as z from 'zod/mini';
import type {CardFields} from '../card/card.js';
import {cardBase, line} from '../card/common.js';
import {ResolveError, type CardRef} from '../resolve.js';

/** Fills one card in. Throws `ResolveError` for what the client may be told; anything else is `upstream` to it. */
export type Resolve = (ref: CardRef, options: {signal: AbortSignal}) => Promise<CardFields>;

export interface GatewayOptions {
  resolve: Resolve;
  /** Asked for as `Authorization: Bearer …`. Without one everybody who reaches the gateway may use it. */
  key?: string | undefined;
  /** Web origins (`https://chat.example`) whose pages may read the answers. */
  origins?: readonly string[];
  /** Cards in one request. */
  maxCards?: number;
  /** Bytes of one request's body. */
  maxBytes?: number;
  /** Milliseconds that one card may take; the others of its request wait no longer for it. */
  timeout?: number;
  /** For the operator's log: why a card was answered with an error. */
  onError?: (error: unknown, ref: CardRef) => void;
}

/** A gateway as a function of a request, for any server that speaks the Fetch API. */
export interface GatewayHandler {
  fetch: (request: Request) => Promise<Response>;
}

/** Each field on its own: a bad one is absent, and the others may be enough. */
const cardRef = z.object({
  kind: line(40),
  platform: cardBase.platform,
  id: cardBase.id,
  url: cardBase.url,
  sharedUrl: cardBase.sharedUrl,
  token: cardBase.token,
});
const upstream = 'the platform did not answer with anything usable';

/**
 * The unfurl gateway: `POST /v1/resolve` with `{"cards": CardRef[]}` answers
 * `{"results": ({"card"} | {"error": {"code", "message"}})[]}` in the same order; `GET /healthz` says that it is up.
 * What one card throws costs its own result.
 */
export function createGateway({resolve, key, origins = [], maxCards = 20, maxBytes = 65_536, timeout = 10_000, onError}: GatewayOptions): GatewayHandler {
  const request = z.object({cards: z.array(z.unknown()).check(z.maxLength(maxCards))});

  /** One result as JSON text: what cannot be written down fails here, not with its neighbours. */
  async function answer(raw: unknown, signal: AbortSignal): Promise<string> {
    const read = z.safeParse(cardRef, raw);
    // What is absent stays absent: a resolver may look with `in`.
    const ref = read.success && (Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined)) as unknown as CardRef);
    if (!ref || Object.keys(ref).every(name => name === 'kind' || name === 'platform'))
      return failure('unsupported', 'this is no card reference: it needs a kind, and an id, an address or a token');
    try {
      const json = JSON.stringify(await untilAborted(resolve(ref, {signal}), signal)) as string | undefined;
      if (json?.startsWith('{')) return `{"card":${json}}`;
      throw new TypeError(`Cannot answer for a \`${ref.kind}\`: \`resolve\` gave no object`);
    } catch (error) {
      onError?.(error, ref);
      // `upstream` has one wording: it must not tell an address that was refused from one that was silent.
      return error instanceof ResolveError && error.code !== 'upstream' ? failure(error.code, error.message) : failure('upstream', upstream);
    }
  }

  const app = new Hono();
  app.use('/v1/*', cors({origin: [...origins], allowMethods: ['POST'], allowHeaders: ['authorization', 'content-type'], maxAge: 86_400}));
  if (key !== undefined) app.use('/v1/*', authorize(key));
  app.post(
    '/v1/resolve',
    bodyLimit({maxSize: maxBytes, onError: ({json}) => json(problem('too-large', `a request has at most ${String(maxBytes)} bytes`), 413)}),
    async context => {
      // A foreign page may send a text without asking; for JSON the browser asks us first.
      if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
        return context.json(problem('bad-request', 'the body is `application/json`'), 400);
      const body = await context.req.json<unknown>().catch(() => undefined);
      const read = z.safeParse(request, body);
      if (!read.success) return context.json(problem('bad-request', `the body is {"cards": […]} with at most ${String(maxCards)} references`), 400);
      const signal = AbortSignal.any([context.req.raw.signal, AbortSignal.timeout(timeout)]);
      const results = await Promise.all(read.data.cards.map(card => answer(card, signal)));
      return context.body(`{"results":[${results.join(',')}]}`, 200, {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store'});
    },
  );
  app.get('/healthz', context => context.json({ok: true}));
  app.notFound(context => context.json(problem('not-found', 'there is `POST /v1/resolve` and `GET /healthz`'), 404));
  app.onError((error, context) => context.json(problem('internal', error.name), 500));
  return {fetch: async request => app.fetch(request)};
}

const problem = (code: string, message: string) => ({error: {code, message}});
const failure = (code: string, message: string) => JSON.stringify(problem(code, message));

/** A resolver that does not heed its signal is left behind all the same. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, {once: true});
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function authorize(key: string): MiddlewareHandler {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const wanted = digest(`Bearer ${key}`);
  return async (context, next) => {
    // Of equal length by way of the hash, and compared in equal time: the answer's delay tells nothing about the key.
    if (timingSafeEqual(digest(context.req.header('authorization') ?? ''), wanted)) return next();
    return context.json(problem('unauthorized', 'this gateway wants its key: `Authorization: Bearer …`'), 401, {'www-authenticate': 'Bearer'});
  };
}
