import {createAdaptorServer} from '@hono/node-server';
import {isIPv4} from 'node:net';
import {createGateway, type GatewayOptions} from './gateway.js';

export interface ServeOptions extends GatewayOptions {
  /** The address to listen on: this machine alone, unless there is a key. */
  hostname?: string;
  /** 0 takes any free one. */
  port?: number;
}

export interface GatewayServer {
  /** Where it listens: `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Stops listening and ends what is under way. */
  close(): Promise<void>;
}

const isLoopback = (hostname: string) => hostname === 'localhost' || hostname === '::1' || (isIPv4(hostname) && hostname.startsWith('127.'));
/** A name without its port, as a `Host` header has it: `[::1]:8787`. */
const hostOf = (header: string) => header.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');

/**
 * Serves a gateway over HTTP and answers once it listens. Without a key it listens on loopback only, and throws
 * a `TypeError` for any other address: an open gateway fetches pages for whoever finds it.
 */
export async function serveGateway({hostname = '127.0.0.1', port = 8787, key, ...options}: ServeOptions): Promise<GatewayServer> {
  const open = key === undefined || key === ''; // an empty environment variable is no key
  if (open && !isLoopback(hostname)) throw new TypeError(`Cannot serve on \`${hostname}\`: anything but loopback needs a \`key\``);
  const gateway = createGateway({...options, key: open ? undefined : key});
  const server = createAdaptorServer({
    // A page whose own name was made to resolve to this machine asks by that name.
    fetch: request => (!open || isLoopback(hostOf(request.headers.get('host') ?? '')) ? gateway.fetch(request) : new Response(null, {status: 421})),
    hostname,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${String(bound)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
