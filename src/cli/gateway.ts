import {createLog, readMap, serveGateway, type GatewayServer, type ServeOptions} from '../gateway/index.js';
import {readEnvironment} from './environment.js';
import {errorText, integer, WrongCall} from './io.js';

export interface GatewayFlags {
  host?: string | undefined;
  port?: string | undefined;
  map?: string[] | undefined;
  origin?: string[] | undefined;
  'metrics-port'?: string | undefined;
  'cache-file'?: string | undefined;
  'public-url'?: string | undefined;
  'trust-proxy'?: boolean | undefined;
}

/** `hutong gateway`: serves until it is told to stop. */
export async function runGateway(flags: GatewayFlags): Promise<number> {
  const port = {max: 65_535};
  const options: ServeOptions = {
    ...readEnvironment(process.env),
    hostname: flags.host ?? '127.0.0.1',
    port: integer('port', flags.port, port) ?? 8787,
    origins: (flags.origin ?? []).map(origin => readOrigin('origin', origin)),
    metricsPort: integer('metrics-port', flags['metrics-port'], port),
    cacheFile: flags['cache-file'],
    trustProxy: flags['trust-proxy'],
    publicUrl: flags['public-url'] === undefined ? undefined : readOrigin('public-url', flags['public-url']),
    log: createLog(),
  };
  let server: GatewayServer;
  try {
    server = await serveGateway({...options, map: readMap(flags.map ?? [])});
  } catch (error) {
    // What cannot be meant; a port that is taken is another matter.
    if (error instanceof TypeError) throw new WrongCall(error.message);
    process.stderr.write(`hutong: ${errorText(error)}\n`);
    return 1;
  }
  const told = stopped();
  process.stdout.write(`The gateway is at ${server.url}\n`);
  if (server.metricsUrl !== undefined) process.stdout.write(`The metrics are at ${server.metricsUrl}/metrics\n`);
  // Who presses Ctrl-C has no balancer that must hear of it first.
  await server.drain((await told) === 'SIGINT' ? {grace: 0} : {});
  return 0;
}

const stopped = () =>
  new Promise<NodeJS.Signals>(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve);
  });

function readOrigin(name: string, text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new WrongCall(`\`--${name}\` is an origin like https://chat.example, not \`${text}\``);
  return new URL(text).origin;
}
