#!/usr/bin/env node
import {createInterface} from 'node:readline';
import {parseArgs} from 'node:util';
import {createHutong} from './hutong.js';
import {labelIn, pickLocale} from './locale/locale.js';
import {readers} from './payload/all.js';
import {platforms} from './platforms/index.js';

const usage = `hutong reads what people share in chats.

  hutong parse              JSON Lines in (a payload a line: a string or an object), one message a line out
  hutong platforms [--json] what is recognised

parse: a line that is no JSON gives {"error": …} on its line and exit status 1 at the end.
Exit status 2: a wrong call.
`;

/** Prints what the command line asks for; the exit status says how it went. */
async function main(): Promise<number> {
  let call;
  try {
    call = parseArgs({allowPositionals: true, options: {help: {type: 'boolean', short: 'h'}, json: {type: 'boolean'}}});
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const {values, positionals} = call;
  const [command, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (rest.length > 0) return wrong(`unexpected argument \`${rest.join(' ')}\``);
  if (command === 'platforms') return listPlatforms(values.json ?? false);
  if (values.json) return wrong('`--json` goes with `hutong platforms`');
  if (command === 'parse') return parseLines();
  return wrong(command === undefined ? 'a command is missing' : `no command \`${command}\``);
}

function wrong(why: string): number {
  process.stderr.write(`hutong: ${why}\n\n${usage}`);
  return 2;
}

async function parseLines(): Promise<number> {
  const hutong = createHutong({platforms, readers});
  let status = 0;
  for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
    if (line.trim() === '') continue;
    let answer: unknown;
    try {
      answer = hutong.parse(JSON.parse(line) as unknown);
    } catch (error) {
      status = 1;
      answer = {error: error instanceof Error ? error.message : String(error)};
    }
    // A reader that is slower than we are must not make us hold the whole output.
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve));
  }
  return status;
}

function listPlatforms(json: boolean): number {
  const rows = platforms.map(({name, label, hosts, shortHosts = [], tokens = []}) => ({name, label, hosts, shortHosts, tokens: tokens.length}));
  if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else {
    // `zh_CN.UTF-8` in one of them; the other is often there, and empty.
    const language = [process.env['LC_ALL'], process.env['LANG']].find(Boolean) ?? 'en';
    const locale = pickLocale(language.replace(/\..*/, '').replace('_', '-'));
    for (const {name, label, hosts, shortHosts} of rows) process.stdout.write(`${name.padEnd(20)} ${labelIn(label, locale).padEnd(22)} ${[...hosts, ...shortHosts].join(' ')}\n`);
  }
  return 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0); // `hutong parse | head`
});
process.exitCode = await main();
