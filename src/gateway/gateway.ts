import {Hono, type Context, type MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import {requestId} from 'hono/request-id';
import {createHash, timingSafeEqual} from 'node:crypto';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import * as z from 'zod/mini';
import type {CardFields} from '../card/card.js';
import {ResolveError, type CardRef} from '../resolve.js';
import {isBlockedLiteral} from './address.js';
import {during, untilAborted, within} from './deadline.js';
import type {Images} from './images.js';
import {createAllowance, type ClientLimit} from './load.js';
import {failureFields, type Log} from './log.js';
import type {Metrics} from './metrics.js';
import {cardRef, describeGateway} from './openapi.js';

/** Fills one card in. Throws `ResolveError` for what the client may be told; anything else is `upstream` to it. */
export type Resolve = (ref: CardRef, options: {signal: AbortSignal}) => Promise<CardFields>;

/** A `Resolve` that can be asked for what it has at hand, without a signal and what comes with one. */
export type CachedResolve = Resolve & {cached?: (ref: CardRef) => CardFields | undefined};

export interface GatewayOptions {
  resolve: CachedResolve;
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
  /** Pictures that only the gateway gets, and their addresses in cards. */
  images?: Images | undefined;
  /** Where browsers reach the gateway, for those addresses: the origin of each request when absent. */
  publicUrl?: string | undefined;
  /** For each client that is known by its address: 3,000 cards and pictures a minute when absent. */
  perClient?: ClientLimit;
  /** Cards and pictures under way at once; beyond them a request is told to come again. */
  maxUnderWay?: number;
  /** Whether new requests are welcome, for `/readyz`. */
  ready?: () => boolean;
  metrics?: Metrics | undefined;
  log?: Log | undefined;
}

/** A gateway as a function of a request, for any server that speaks the Fetch API. */
export interface GatewayHandler {
  /** `client`: the address of who asks, as the server knows it. Without one nobody is told that it asks too often. */
  fetch: (request: Request, from?: {client?: string | undefined}) => Promise<Response>;
}

interface Env {
  Bindings: {client?: string | undefined};
  Variables: {requestId: string};
}

const upstream = 'the platform did not answer with anything usable';
/** Of a picture's error; every other one is 502, however it came about. */
const imageStatus: Readonly<Record<string, ContentfulStatusCode>> = {
  'blocked-address': 403,
  'not-found': 404,
  'too-large': 413,
  unsupported: 415,
  'rate-limited': 429,
};
/** By path, for the log and the metrics: what strangers ask for is `other`. */
const routes: Readonly<Record<string, string>> = {
  '/v1/resolve': 'resolve',
  '/v1/image': 'image',
  '/healthz': 'healthz',
  '/readyz': 'readyz',
  '/openapi.json': 'openapi',
};

/**
 * The unfurl gateway: `POST /v1/resolve` with `{"cards": CardRef[]}` answers
 * `{"results": ({"card"} | {"error": {"code", "message"}})[]}` in the same order. What one card throws costs its own
 * result. Beside it `GET /v1/image`, `/healthz`, `/readyz` and `/openapi.json`.
 */
export function createGateway({
  resolve,
  key,
  origins = [],
  maxCards = 20,
  maxBytes = 65_536,
  timeout = 10_000,
  onError,
  images,
  publicUrl,
  perClient = {points: 3000, seconds: 60},
  maxUnderWay = 2000,
  ready = () => true,
  metrics,
  log,
}: GatewayOptions): GatewayHandler {
  const request = z.object({cards: z.array(z.unknown()).check(z.maxLength(maxCards))});
  const allow = createAllowance(perClient);
  let underWay = 0;

  /** A reference as a resolver takes it, or the result in its place. */
  function readRef(raw: unknown): CardRef | string {
    const read = z.safeParse(cardRef, raw);
    // What is absent stays absent: a resolver may look with `in`.
    const ref = read.success && (Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined)) as unknown as CardRef);
    if (ref && Object.keys(ref).some(name => name !== 'kind' && name !== 'platform')) return ref;
    const {url, sharedUrl} = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
    if (isBlockedLiteral(url) || isBlockedLiteral(sharedUrl)) return failure('blocked-address', 'the address is not one of the public internet');
    return failure('unsupported', 'this is no card reference: it needs a kind, and an id, an address or a token');
  }

  /** One result as JSON text: what cannot be written down fails here, not with its neighbours. */
  function write(card: CardFields, {kind}: CardRef, origin: string): string {
    const json = JSON.stringify(images ? images.rewrite(card, origin) : card) as string | undefined;
    if (json?.startsWith('{')) return `{"card":${json}}`;
    throw new TypeError(`Cannot answer for a \`${kind}\`: \`resolve\` gave no object`);
  }

  async function answer(ref: CardRef, signal: AbortSignal, origin: string, id: string): Promise<string> {
    try {
      return write(await untilAborted(resolve(ref, {signal}), signal), ref, origin);
    } catch (error) {
      onError?.(error, ref);
      log?.warn({id, ...failureFields(error, ref)}, 'a card failed');
      // `upstream` has one wording: it must not tell an address that was refused from one that was silent.
      return error instanceof ResolveError && error.code !== 'upstream' ? failure(error.code, error.message) : failure('upstream', upstream);
    }
  }

  /** Does `work` for a client that has asked for `points`, unless it or everybody has asked for too much. */
  async function admit(context: Context<Env>, points: number, work: () => Promise<Response>): Promise<Response> {
    const later = (seconds: number, status: 429 | 503, code: string, message: string) =>
      context.json(problem(code, message), status, {'retry-after': String(seconds), 'cache-control': 'no-store'});
    const {client} = context.env;
    const seconds = client === undefined ? 0 : await allow(client, Math.max(1, points));
    if (seconds > 0) return later(seconds, 429, 'rate-limited', 'you ask too often');
    if (underWay + points > maxUnderWay) return later(1, 503, 'overloaded', 'there is too much to do');
    underWay += points;
    try {
      return await work();
    } finally {
      underWay -= points;
    }
  }

  const app = new Hono<Env>();
  app.use(requestId({limitLength: 64}));
  if (metrics || log)
    app.use(async (context, next) => {
      const started = performance.now();
      await next();
      const {method, path} = context.req;
      const route = routes[path] ?? 'other';
      const ms = performance.now() - started;
      metrics?.request(route, context.res.status, ms);
      log?.info({id: context.get('requestId'), method, route, status: context.res.status, ms: Math.round(ms)}, 'answered');
    });
  const readable: MiddlewareHandler<Env> = cors({
    origin: [...origins],
    allowMethods: ['POST'],
    allowHeaders: ['authorization', 'content-type'],
    exposeHeaders: ['retry-after'],
    maxAge: 86_400,
  });
  // It opens every answer to write into its headers, which costs more than a cached card: servers send no origin.
  const whenAsked: MiddlewareHandler<Env> = (context, next) => (context.req.header('origin') === undefined ? next() : readable(context, next));
  app.use('/v1/resolve', whenAsked);
  if (key !== undefined) app.use('/v1/resolve', authorize(key));
  app.post('/v1/resolve', limitBody(maxBytes), async context => {
    // A foreign page may send a text without asking; for JSON the browser asks us first.
    if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
      return context.json(problem('bad-request', 'the body is `application/json`'), 400);
    const body = await context.req.json<unknown>().catch(() => undefined);
    const read = z.safeParse(request, body);
    if (!read.success) return context.json(problem('bad-request', `the body is {"cards": […]} with at most ${String(maxCards)} references`), 400);
    const {cards} = read.data;
    return admit(context, cards.length, async () => {
      const origin = publicUrl ?? /^[^:]+:\/\/[^/]+/.exec(context.req.url)?.[0] ?? '';
      const id = context.get('requestId');
      const begun = cards.map(raw => {
        const ref = readRef(raw);
        const card = typeof ref === 'string' ? undefined : resolve.cached?.(ref);
        return typeof ref === 'string' || !card ? ref : write(card, ref, origin);
      });
      const settle = async (one: CardRef | string, signal: AbortSignal) => (typeof one === 'string' ? one : answer(one, signal, origin, id));
      // Most requests find all of theirs at hand: a signal and its timer are half of what those cost.
      const results = begun.every(one => typeof one === 'string')
        ? begun
        : await during(timeout, context.req.raw.signal, signal => Promise.all(begun.map(one => settle(one, signal))));
      return context.body(`{"results":[${results.join(',')}]}`, 200, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        vary: 'Origin',
      });
    });
  });
  if (images)
    app.get('/v1/image', async context => {
      const verified = images.verify(new URL(context.req.url).searchParams);
      if (verified === 'forbidden') return context.json(problem('forbidden', 'the signature is not ours'), 403);
      if (verified === 'expired') return context.json(problem('expired', 'the address is too old'), 410);
      return admit(context, 1, async () => {
        try {
          const {bytes, type} = await within(timeout, context.req.raw.signal, signal => images.load(verified.address, signal));
          return context.body(new Uint8Array(bytes), 200, {
            'content-type': type,
            'content-disposition': 'inline',
            'content-security-policy': "default-src 'none'; sandbox",
            'cross-origin-resource-policy': 'cross-origin',
            'x-content-type-options': 'nosniff',
            'cache-control': `public, max-age=${String(Math.min(verified.seconds, 86_400))}, immutable`,
          });
        } catch (error) {
          log?.warn({id: context.get('requestId'), ...failureFields(error, {kind: 'image', url: verified.address})}, 'a picture failed');
          const told = error instanceof ResolveError ? imageStatus[error.code] : undefined;
          return told === undefined || !(error instanceof ResolveError)
            ? context.json(problem('upstream', upstream), 502)
            : context.json(problem(error.code, error.message), told);
        }
      });
    });
  app.get('/healthz', context => context.json({ok: true}));
  app.get('/readyz', context => {
    const good = ready();
    return context.json({ready: good}, good ? 200 : 503);
  });
  let description: object | undefined;
  app.get('/openapi.json', context => context.json((description ??= describeGateway({maxCards}))));
  app.notFound(context => context.json(problem('not-found', 'there is `POST /v1/resolve`, and what `/openapi.json` says'), 404));
  app.onError((error, context) => {
    log?.error({id: context.get('requestId'), error: error.name, stack: error.stack}, 'a request failed');
    return context.json(problem('internal', error.name), 500);
  });
  return {fetch: async (request, {client} = {}) => app.fetch(request, {client})};
}

const problem = (code: string, message: string) => ({error: {code, message}});
const failure = (code: string, message: string) => JSON.stringify(problem(code, message));

function limitBody(maxBytes: number): MiddlewareHandler<Env> {
  const refuse = ({json}: Context<Env>) => json(problem('too-large', `a request has at most ${String(maxBytes)} bytes`), 413);
  const counted = bodyLimit({maxSize: maxBytes, onError: refuse});
  return async (context, next) => {
    const length = context.req.header('content-length');
    // Counting takes a stream for each request, which is most of what a cached answer costs; a length that is told is kept to by Node.
    if (length === undefined || context.req.header('transfer-encoding') !== undefined) return counted(context, next);
    return Number(length) <= maxBytes ? next() : refuse(context);
  };
}

function authorize(key: string): MiddlewareHandler<Env> {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const wanted = digest(`Bearer ${key}`);
  return async (context, next) => {
    // Of equal length by way of the hash, and compared in equal time: the answer's delay tells nothing about the key.
    if (timingSafeEqual(digest(context.req.header('authorization') ?? ''), wanted)) return next();
    return context.json(problem('unauthorized', 'this gateway wants its key: `Authorization: Bearer …`'), 401, {'www-authenticate': 'Bearer'});
  };
}
