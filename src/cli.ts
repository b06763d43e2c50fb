#!/usr/bin/env node
import {parseArgs, type ParseArgsConfig} from 'node:util';
import {errorText, WrongCall} from './cli/io.js';

const usage = `hutong reads what people share in chats.

  hutong parse              JSON Lines in (a payload a line: a string or an object), one message a line out
  hutong resolve            the same, with the cards filled in
      --gateway URL             by that gateway (its key: HUTONG_GATEWAY_KEY); by this process when absent
      --concurrency 8           payloads at once
      --resume FILE             writes to FILE, and passes over what an earlier run has written there
      --map HOST=127.0.0.1:PORT
  hutong gateway            serves the gateway that fills cards in, and prints its address when it is ready
      --host 127.0.0.1          anything but loopback needs a key: HUTONG_GATEWAY_KEY
      --port 8787               0 takes any free one
      --origin URL              a web origin whose pages may read the answers; as often as there are any
      --cache-file FILE         keeps answers there
      --metrics-port PORT       serves metrics for Prometheus there
      --public-url URL          where browsers reach it, for the addresses of pictures
      --trust-proxy             the last X-Forwarded-For is who asks
      --map HOST=127.0.0.1:PORT asks a server of this machine in place of a host: for tests, on loopback alone
  hutong platforms [--json] what is recognised

parse, resolve: a line that is no JSON gives {"error": …} on its line and exit status 1 at the end.
Exit status 2: a wrong call.
`;

type Options = NonNullable<ParseArgsConfig['options']>;
const text = {type: 'string'} as const;
const texts = {type: 'string', multiple: true} as const;
const flag = {type: 'boolean'} as const;
const optionsOf = {
  parse: {},
  resolve: {gateway: text, concurrency: text, resume: text, map: texts},
  gateway: {host: text, port: text, map: texts, origin: texts, 'cache-file': text, 'metrics-port': text, 'public-url': text, 'trust-proxy': flag},
  platforms: {json: flag},
} as const satisfies Record<string, Options>;

/** Reads the arguments of one command. Throws `WrongCall` for what it does not take. */
function read<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({args: [...args], options}).values;
  } catch (error) {
    throw new WrongCall(errorText(error));
  }
}

/** Does what the command line asks for; the exit status says how it went. Each command loads what it needs itself. */
async function main([command, ...args]: readonly string[]): Promise<number> {
  if ([command, ...args].some(arg => arg === '--help' || arg === '-h')) {
    process.stdout.write(usage);
    return 0;
  }
  switch (command) {
    case 'parse':
      read(args, optionsOf.parse);
      return (await import('./cli/parse.js')).parseLines();
    case 'resolve':
      return (await import('./cli/resolve.js')).resolveLines(read(args, optionsOf.resolve));
    case 'gateway':
      return (await import('./cli/gateway.js')).runGateway(read(args, optionsOf.gateway));
    case 'platforms':
      return (await import('./cli/platforms.js')).listPlatforms(read(args, optionsOf.platforms).json ?? false);
    case undefined:
      throw new WrongCall('a command is missing');
    default:
      throw new WrongCall(`no command \`${command}\``);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0); // `hutong parse | head`
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  process.stderr.write(`hutong: ${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
