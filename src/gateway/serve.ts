import {createAdaptorServer} from '@hono/node-server';
import {createServer, type IncomingMessage, type Server} from 'node:http';
import {isLoopback} from './address.js';
import {createGateway, type CachedResolve, type GatewayOptions, type Resolve} from './gateway.js';
import {watchLoop} from './load.js';
import {createMetrics, type Metrics} from './metrics.js';
import type {Resolved} from './resolver.js';
import {createService, type ServiceOptions} from './service.js';

export interface ServeOptions extends Omit<GatewayOptions, 'resolve' | 'metrics' | 'ready'>, ServiceOptions {
  /** Your own way to fill a card in: without one, the recipes and what belongs to them. */
  resolve?: CachedResolve;
  /** The address to listen on: this machine alone, unless there is a key. */
  hostname?: string;
  /** 0 takes any free one. */
  port?: number;
  /** `GET /metrics` for Prometheus on a port of its own; 0 takes any free one, without one nothing is counted. */
  metricsPort?: number | undefined;
  /** The last address of `X-Forwarded-For` is the client's: there is one proxy before this, and no way around it. */
  trustProxy?: boolean | undefined;
}

export interface GatewayServer {
  /** Where it listens: `http://127.0.0.1:8787`. */
  readonly url: string;
  readonly metricsUrl?: string | undefined;
  /** Stops listening and ends what is under way. */
  close(): Promise<void>;
  /**
   * Says that it is not ready any more, lets what is under way come to its end, and closes; after `timeout`
   * milliseconds whatever is left. New requests are taken for `grace` milliseconds: who sends them may not know yet.
   */
  drain(options?: {grace?: number; timeout?: number}): Promise<void>;
}

const isLocal = (hostname: string) => hostname === 'localhost' || isLoopback(hostname);
/** A name without its port, as a `Host` header has it: `[::1]:8787`. */
const hostOf = (header: string) => header.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
/** Milliseconds that the loop may stand still before others should be asked in this one's place. */
const mostLag = 1000;

/**
 * Serves a gateway over HTTP and answers once it listens. Without a key it listens on loopback only, and throws
 * a `TypeError` for any other address: an open gateway fetches pages for whoever finds it. So it does for a `map`.
 */
export async function serveGateway({hostname = '127.0.0.1', port = 8787, metricsPort, trustProxy, key, map, ...options}: ServeOptions): Promise<GatewayServer> {
  const open = key === undefined || key === ''; // an empty environment variable is no key
  if (open && !isLocal(hostname)) throw new TypeError(`Cannot serve on \`${hostname}\`: anything but loopback needs a \`key\``);
  if (map && map.size > 0 && !isLocal(hostname)) throw new TypeError(`Cannot map hosts on \`${hostname}\`: only a gateway on loopback may`);

  let answering = 0;
  let draining = false;
  const loop = watchLoop();
  const metrics = metricsPort === undefined ? undefined : createMetrics({inFlight: () => answering});
  const onResolved = metrics && ((event: Resolved) => metrics.resolved(event));
  const service = options.resolve ? undefined : await createService({...options, map}, {log: options.log, onResolved});
  const gateway = createGateway({
    ...options,
    ...(service && {images: service.images}),
    resolve: options.resolve ?? service?.resolve ?? unreachable,
    key: open ? undefined : key,
    metrics,
    ready: () => !draining && loop.lag() < mostLag,
  });

  const clientOf = (incoming: IncomingMessage) => {
    const forwarded =
      trustProxy === true
        ? String(incoming.headers['x-forwarded-for'] ?? '')
            .split(',')
            .at(-1)
            ?.trim()
        : undefined;
    return forwarded || incoming.socket.remoteAddress;
  };
  const server = createAdaptorServer({
    // A page whose own name was made to resolve to this machine asks by that name.
    fetch: (request, {incoming}) =>
      !open || isLocal(hostOf(request.headers.get('host') ?? ''))
        ? gateway.fetch(request, {client: clientOf(incoming as IncomingMessage)})
        : new Response(null, {status: 421}),
    hostname,
    // `Request` and `Response` belong to the process, of which this may be a part.
    overrideGlobalObjects: false,
    // A header must not take as long as a body, and neither takes minutes.
    serverOptions: {headersTimeout: 10_000, requestTimeout: 30_000},
  }) as Server;
  server.on('request', (_, response) => {
    answering += 1;
    if (draining) response.setHeader('connection', 'close');
    response.on('close', () => (answering -= 1));
  });

  const close = async () => {
    loop.stop();
    await Promise.all([shut(server), ...(metricsServer ? [shut(metricsServer)] : [])]);
    await service?.close();
  };
  let metricsServer: Server | undefined;
  try {
    await listen(server, port, hostname);
    if (metrics && metricsPort !== undefined) {
      metricsServer = serveMetrics(metrics);
      await listen(metricsServer, metricsPort, hostname);
    }
  } catch (error) {
    await close();
    throw error;
  }

  const poll = async (done: () => boolean, until: number) => {
    while (!done() && performance.now() < until) await new Promise(resolve => setTimeout(resolve, 20));
  };
  return {
    url: urlOf(server, hostname),
    metricsUrl: metricsServer && urlOf(metricsServer, hostname),
    close,
    async drain({grace = 1000, timeout = 10_000} = {}) {
      draining = true;
      const started = performance.now();
      await poll(() => false, started + grace);
      // Stops listening; a connection that waits for its next request is ended, one that waits for an answer is not.
      server.close();
      server.closeIdleConnections();
      await poll(() => answering === 0, started + timeout);
      await close();
    },
  };
}

const unreachable: Resolve = () => Promise.reject(new TypeError('Cannot resolve: there is no resolver'));

async function listen(server: Server, port: number, hostname: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf(server: Server, hostname: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${String(port)}`;
}

const shut = (server: Server) =>
  new Promise<void>(resolve => {
    // Its error says that it does not listen: that is what is wanted.
    server.close(() => resolve());
    server.closeAllConnections();
  });

function serveMetrics(metrics: Metrics): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      ({type, body}) => response.writeHead(200, {'content-type': type}).end(body),
      () => response.writeHead(500).end(),
    );
  });
}
