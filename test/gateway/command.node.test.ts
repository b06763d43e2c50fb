import assert from 'node:assert/strict';
import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process';
import {once} from 'node:events';
import {appendFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {serveHttp, until, type Loopback} from './loopback.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
// From the sources, in one file beside the packages that it imports.
let folder: string;
let site: Loopback;
let hits: string[] = [];
/** Held until a test lets them go. */
let held: (() => void)[] = [];
let hold = false;
before(async () => {
  await mkdir(join(root, 'node_modules/.cache'), {recursive: true});
  folder = await mkdtemp(join(root, 'node_modules/.cache/hutong-command-'));
  await build({
    entryPoints: [join(root, 'src/cli.ts')],
    outfile: join(folder, 'cli.mjs'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  site = await serveHttp((request, response) => {
    hits.push(request.url ?? '');
    const answer = () => response.writeHead(200, {'content-type': 'text/html'}).end(`<title>Page ${request.url ?? ''}</title>`);
    if (request.url === '/gone') response.writeHead(404).end();
    else if (hold) held.push(answer);
    else answer();
  });
});
after(async () => {
  await site.close();
  await rm(folder, {recursive: true});
});

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [join(folder, 'cli.mjs'), ...args], {env: {...process.env, HUTONG_GATEWAY_KEY: '', ...env}});
const map = () => ['--map', `pages.example=${site.address}`];
const lines = (...values: unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('');

async function run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<{status: number | null; out: string; err: string}> {
  const child = start(args, env);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return {status, out, err};
}

/** Starts a gateway and answers with its address, once it says it. */
async function gateway(
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<{child: ChildProcessWithoutNullStreams; url: string; metrics: string | undefined; logs: string[]}> {
  const child = start(['gateway', '--port', '0', ...args], env);
  let out = '';
  const logs: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => logs.push(text));
  const wanted = args.includes('--metrics-port') ? 2 : 1;
  await until(() => out.split('\n').length > wanted || child.exitCode !== null, 'the address');
  const [url = '', metrics] = out.match(/http:\S+/g) ?? [];
  assert.notEqual(url, '', logs.join(''));
  return {child, url, metrics, logs};
}
async function end(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
  child.kill(signal);
  const [status] = (await once(child, 'exit')) as [number | null];
  return status;
}
const ask = async (url: string, ...paths: string[]) => {
  const response = await fetch(`${url}/v1/resolve`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({cards: paths.map(path => ({kind: 'link', url: `https://pages.example${path}`}))}),
  });
  assert.equal(response.status, 200);
  return ((await response.json()) as {results: {card?: {title?: string}; error?: {code: string}}[]}).results.map(({card, error}) => card?.title ?? error?.code);
};

describe('hutong gateway', () => {
  it('says where it is, answers, logs JSON, and ends at Ctrl-C', async () => {
    const {child, url, metrics, logs} = await gateway([...map(), '--metrics-port', '0', '--origin', 'https://chat.example']);
    assert.deepEqual(await ask(url, '/a?token=hunter2', '/gone'), ['Page /a?token=hunter2', 'not-found']);
    assert.match(await (await fetch(metrics ?? '')).text(), /^hutong_cards_total\{platform="other",outcome="fetched"\} 1$/m);
    const {headers} = await fetch(`${url}/v1/resolve`, {method: 'OPTIONS', headers: {origin: 'https://chat.example', 'access-control-request-method': 'POST'}});
    assert.equal(headers.get('access-control-allow-origin'), 'https://chat.example');
    assert.equal(await end(child), 0);
    const all = logs.join('');
    assert.ok(
      all
        .trimEnd()
        .split('\n')
        .every(line => typeof JSON.parse(line) === 'object'),
    );
    assert.doesNotMatch(all, /hunter2/);
  });

  it('loses none of what is under way when it is told to stop, and says at once that it is not ready', async () => {
    const {child, url} = await gateway(map());
    hold = true;
    held = [];
    hits = [];
    const underWay = Array.from({length: 20}, (_, i) => ask(url, `/load/${String(i)}`));
    await until(() => held.length > 0, 'the first of them at the site');
    const exited = once(child, 'exit') as Promise<[number | null]>;
    child.kill('SIGTERM');
    const ready = async () => (await fetch(`${url}/readyz`)).status;
    let status = await ready();
    for (let i = 0; i < 50 && status === 200; i += 1) status = await ready();
    assert.equal(status, 503);
    hold = false;
    for (const answer of held.splice(0)) answer();
    // A host is asked five times a second: what waits for its turn when the signal comes is under way too.
    const answers = await Promise.all(underWay);
    assert.deepEqual(
      answers,
      Array.from({length: 20}, (_, i) => [`Page /load/${String(i)}`]),
    );
    assert.equal((await exited)[0], 0);
  });

  it('keeps its answers in a file', async () => {
    const file = join(folder, 'cache.jsonl');
    hits = [];
    for (let i = 0; i < 2; i += 1) {
      const {child, url} = await gateway([...map(), '--cache-file', file]);
      assert.deepEqual(await ask(url, '/kept'), ['Page /kept']);
      assert.equal(await end(child), 0);
    }
    assert.deepEqual(hits, ['/kept']);
  });

  for (const [name, args, env] of [
    ['an address that is not loopback without a key', ['--host', '0.0.0.0'], {}],
    ['a map beyond loopback', ['--host', '0.0.0.0', '--map', 'a.example=127.0.0.1:1'], {HUTONG_GATEWAY_KEY: 'k'}],
    ['a map to another machine', ['--map', 'a.example=10.0.0.1:80'], {}],
    ['a port that is none', ['--port', '99999'], {}],
    ['an origin that is none', ['--origin', 'chat.example'], {}],
    ['a key for pictures that can be guessed', [], {HUTONG_IMAGE_KEYS: 'short'}],
    ['credentials that are no JSON', [], {HUTONG_CREDENTIALS: 'hunter2'}],
    ['an option that it has not', ['--json'], {}],
  ] as const)
    it(`takes no ${name.replace(/^an? /, '')}`, async () => {
      const {status, out, err} = await run(['gateway', ...(args.includes('--port' as never) ? [] : ['--port', '0']), ...args], '', env);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^hutong: .+\n\nhutong reads/);
      assert.doesNotMatch(err, /hunter2/);
    });

  it('says that a port is taken', async () => {
    const {status, err} = await run(['gateway', '--port', String(site.port)]);
    assert.equal(status, 1);
    assert.match(err, /EADDRINUSE/);
  });
});

describe('hutong resolve', () => {
  const messages = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as {text?: string; error?: string; cards?: {title?: string}[]; warnings?: {code: string}[]});

  it('fills the cards of each line in, in order, and says what is no JSON or does not come', async () => {
    const input = `${lines('https://pages.example/1', '你好', 'https://pages.example/gone')}{broken\n${lines('https://pages.example/2')}`;
    const {status, out, err} = await run(['resolve', ...map()], input);
    assert.deepEqual([status, err], [1, '']);
    const [first, second, third, fourth, fifth, ...more] = messages(out);
    assert.deepEqual([first?.cards?.[0]?.title, second?.text, fifth?.cards?.[0]?.title, more.length], ['Page /1', '你好', 'Page /2', 0]);
    assert.deepEqual([third?.cards?.length, third?.warnings?.map(({code}) => code)], [1, ['not-found']]);
    assert.equal(typeof fourth?.error, 'string');
  });

  it('asks a gateway, with its key', async () => {
    const {child, url} = await gateway(map(), {HUTONG_GATEWAY_KEY: 'open sesame'});
    const ask = (key: string) => run(['resolve', '--gateway', url], lines('https://pages.example/keyed'), {HUTONG_GATEWAY_KEY: key});
    assert.equal(messages((await ask('open sesame')).out)[0]?.cards?.[0]?.title, 'Page /keyed');
    const refused = messages((await ask('wrong')).out)[0];
    assert.deepEqual([refused?.cards?.[0]?.title, refused?.warnings?.length], [undefined, 1]);
    await end(child);
  });

  it('goes on where an earlier run was cut off', async () => {
    const file = join(folder, 'out.jsonl');
    const input = lines(...Array.from({length: 4}, (_, i) => `https://pages.example/resumed/${String(i)}`));
    hits = [];
    const first = await run(['resolve', ...map(), '--resume', file], input.split('\n').slice(0, 2).join('\n'));
    assert.deepEqual([first.status, first.out], [0, '']);
    await appendFile(file, '{"v":1,"cut');
    const second = await run(['resolve', ...map(), '--resume', file], input);
    assert.deepEqual([second.status, second.out], [0, '']);
    assert.deepEqual(
      messages(await readFile(file, 'utf8')).map(({cards}) => cards?.[0]?.title),
      Array.from({length: 4}, (_, i) => `Page /resumed/${String(i)}`),
    );
    assert.equal(hits.length, 4, 'none is asked for twice');
  });

  it('asks about no more lines at once than it should', async () => {
    hold = true;
    held = [];
    hits = [];
    const file = join(folder, 'bounded.jsonl');
    await writeFile(file, '');
    const child = start(['resolve', ...map(), '--concurrency', '1', '--resume', file]);
    child.stdin.end(lines(...Array.from({length: 3}, (_, i) => `https://pages.example/bounded/${String(i)}`)));
    for (let i = 0; i < 3; i += 1) {
      await until(() => held.length > 0, 'the next one');
      assert.equal(hits.length, i + 1);
      held.shift()?.();
    }
    hold = false;
    const [status] = (await once(child, 'exit')) as [number | null];
    assert.equal(status, 0);
    assert.equal(messages(await readFile(file, 'utf8')).length, 3);
  });

  for (const args of [
    ['--gateway', 'chat.example'],
    ['--gateway', 'http://127.0.0.1:1', '--map', 'a.example=127.0.0.1:1'],
    ['--map', 'a.example=10.0.0.1:1'],
    ['--concurrency', '0'],
    ['file.jsonl'],
  ])
    it(`takes no ${args.join(' ')}`, async () => {
      const {status, out, err} = await run(['resolve', ...args]);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^hutong: .+\n\n/);
    });
});
