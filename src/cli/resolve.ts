import {createReadStream, createWriteStream, fstatSync, truncateSync} from 'node:fs';
import type {Writable} from 'node:stream';
import {once} from 'node:events';
import {createHutong, type Hutong} from '../hutong.js';
import type {Message} from '../message.js';
import {readers} from '../payload/all.js';
import {platforms} from '../platforms/index.js';
import {ResolveError, type Gateway} from '../resolve.js';
import {readEnvironment} from './environment.js';
import {errorText, integer, linesOf, WrongCall, writeLine} from './io.js';

export interface ResolveFlags {
  gateway?: string | undefined;
  concurrency?: string | undefined;
  resume?: string | undefined;
  map?: string[] | undefined;
}

/** `hutong resolve`: a payload a line in, a message with its cards filled in a line out, in order. */
export async function resolveLines(flags: ResolveFlags): Promise<number> {
  const concurrency = integer('concurrency', flags.concurrency, {min: 1, max: 100}) ?? 8;
  const {gateway, close} = await openGateway(flags);
  const hutong = createHutong({platforms, readers, gateway});
  const done = flags.resume === undefined ? 0 : await keepWholeLines(flags.resume);
  const output = flags.resume === undefined ? process.stdout : createWriteStream(flags.resume, {flags: 'a'});
  const progress = await showProgress();
  let status = 0;
  let seen = 0;
  // Those that are asked about, in the order of their lines: the first one's answer is written before another begins.
  const waiting: Promise<object>[] = [];
  const write = async () => {
    const answer = await waiting.shift();
    if (!answer) return;
    if ('error' in answer) status = 1;
    await writeLine(output, answer);
  };
  try {
    for await (const line of linesOf(process.stdin)) {
      progress?.step(line);
      seen += 1;
      if (seen <= done) continue;
      waiting.push(fillLine(line, hutong));
      if (waiting.length >= concurrency) await write();
    }
    while (waiting.length > 0) await write();
  } finally {
    progress?.stop();
    hutong.dispose();
    await close();
    if (output !== process.stdout) await finish(output);
  }
  return status;
}

async function fillLine(line: string, hutong: Hutong): Promise<object> {
  let message: Message;
  try {
    message = hutong.parse(JSON.parse(line) as unknown);
  } catch (error) {
    return {error: errorText(error)};
  }
  const warnings = [...message.warnings];
  const cards = await Promise.all(
    message.cards.map(async card => {
      if (!hutong.canResolve(card)) return card;
      try {
        return await hutong.resolve(card);
      } catch (error) {
        // The card stands as it is, and the message says why.
        warnings.push({code: error instanceof ResolveError ? error.code : 'upstream', message: errorText(error)});
        return card;
      }
    }),
  );
  return {...message, cards, warnings};
}

/** The gateway at an address, with the key of the environment; else one of this process's own. */
async function openGateway({gateway: address, map = []}: ResolveFlags): Promise<{gateway: Gateway; close: () => Promise<void>}> {
  const {key, ...secrets} = readEnvironment(process.env);
  if (address !== undefined) {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
      throw new WrongCall(`\`--gateway\` is an address like http://127.0.0.1:8787, not \`${address}\``);
    if (map.length > 0) throw new WrongCall('`--map` is for a gateway that starts with it');
    return {gateway: {url: address, ...(key !== undefined && {headers: {authorization: `Bearer ${key}`}})}, close: () => Promise.resolve()};
  }
  const {createService, readMap} = await import('../gateway/index.js');
  let hosts;
  try {
    hosts = readMap(map);
  } catch (error) {
    throw new WrongCall(errorText(error));
  }
  const service = await createService({...secrets, map: hosts});
  return {
    gateway: (refs, options) =>
      Promise.all(
        refs.map(ref =>
          service.resolve(ref, options).then(
            card => ({card}),
            (error: unknown) => ({error: {code: error instanceof ResolveError ? error.code : 'upstream', message: errorText(error)}}),
          ),
        ),
      ),
    close: () => service.close(),
  };
}

/** How many lines of an earlier run are whole; one that was cut off in the middle is taken away. */
async function keepWholeLines(file: string): Promise<number> {
  let lines = 0;
  let size = 0;
  let end = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
        lines += 1;
        end = size + at + 1;
      }
      size += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  if (end < size) truncateSync(file, end);
  return lines;
}

async function finish(output: Writable): Promise<void> {
  output.end();
  await once(output, 'close');
}

/** On a terminal, how far it is: by bytes when the input is a file, else by lines. */
async function showProgress(): Promise<{step(line: string): void; stop(): void} | undefined> {
  if (!process.stderr.isTTY) return undefined;
  const {default: progress} = await import('cli-progress');
  const input = fstatSync(0);
  const total = input.isFile() ? input.size : 0;
  const bar = new progress.SingleBar({
    stream: process.stderr,
    format: total > 0 ? '{bar} {percentage}%  {lines} lines  {eta_formatted} left' : '{lines} lines',
    barCompleteChar: '━',
    barIncompleteChar: ' ',
    hideCursor: true,
  });
  let lines = 0;
  bar.start(total, 0, {lines});
  return {
    step(line) {
      lines += 1;
      bar.increment(Buffer.byteLength(line) + 1, {lines});
    },
    stop: () => bar.stop(),
  };
}
