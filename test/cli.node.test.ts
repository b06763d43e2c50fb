import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {platforms} from '../src/platforms/index.js';

// From the sources, in one file: each test starts a process of its own.
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hutong-cli-'));
  await build({
    entryPoints: [fileURLToPath(new URL('../src/cli.ts', import.meta.url))],
    outfile: join(folder, 'cli.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
});
after(() => rm(folder, {recursive: true}));

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [join(folder, 'cli.mjs'), ...args], {env: {...process.env, LC_ALL: 'en_US.UTF-8', ...env}});

/** Runs the command to its end. */
async function hutong(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<{status: number | null; out: string; err: string}> {
  const child = start(args, env);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined); // a wrong call reads nothing
  child.stdin.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return {status, out, err};
}
const lines = (...payloads: unknown[]) => payloads.map(payload => `${JSON.stringify(payload)}\n`).join('');
const messages = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown> & {cards: {platform?: string; title?: string}[]});

describe('hutong parse', () => {
  it('answers a work of Douyin as the README says', async () => {
    const {status, out, err} = await hutong(
      ['parse'],
      lines('1.74 复制打开抖音，看看【小禾的作品】今天做了番茄面 # 家常菜  https://v.douyin.com/iAbCdEf1/ C@h.oD Uyt:/ 10/22 '),
    );
    assert.equal(status, 0);
    assert.equal(err, '');
    assert.deepEqual(messages(out), [
      {
        v: 1,
        format: 'text',
        segments: [{type: 'card', index: 0}],
        text: '',
        cards: [
          {
            platform: 'douyin',
            kind: 'video',
            title: '今天做了番茄面',
            author: {name: '小禾'},
            tags: ['家常菜'],
            sharedUrl: 'https://v.douyin.com/iAbCdEf1/',
            openUrl: 'https://v.douyin.com/iAbCdEf1/',
            partial: true,
          },
        ],
        warnings: [],
      },
    ]);
  });

  it('answers a line for a line, in order, texts and objects', async () => {
    const xml = '<msg><appmsg><type>5</type><title>周末</title><url>https://site.example/</url></appmsg></msg>';
    const {status, out} = await hutong(['parse'], lines('一', xml, {message_content: xml, local_type: 21474836529}, 7, null, '二'));
    assert.equal(status, 0);
    assert.deepEqual(
      messages(out).map(({format, text}) => `${String(format)} ${String(text)}`),
      ['text 一', 'wechat-appmsg ', 'wechat-appmsg ', 'text 7', 'text ', 'text 二'],
    );
  });

  it('says on its own line what is no JSON, goes on, and fails at the end', async () => {
    const {status, out} = await hutong(['parse'], `"一"\n{broken\nundefined\n"二"\n`);
    assert.equal(status, 1);
    const answers = messages(out);
    assert.equal(answers.length, 4);
    assert.deepEqual(
      answers.map(answer => answer['text'] ?? Object.keys(answer).join()),
      ['一', 'error', 'error', '二'],
    );
    assert.ok(typeof answers[1]?.['error'] === 'string' && answers[1]['error'] !== '');
  });

  it('passes over empty lines, reads Windows line ends, and a last line without one', async () => {
    const {status, out} = await hutong(['parse'], '\n"一"\r\n\r\n  \n"二"');
    assert.equal(status, 0);
    assert.deepEqual(
      messages(out).map(({text}) => text),
      ['一', '二'],
    );
  });

  it('answers nothing to nothing', async () => {
    assert.deepEqual(await hutong(['parse']), {status: 0, out: '', err: ''});
  });

  it('writes JSON that ends no line early, whatever the payload', async () => {
    const {status, out} = await hutong(['parse'], lines('一\n二\u2028三', '\ud800'));
    assert.equal(status, 0);
    assert.deepEqual(
      messages(out).map(({text}) => text),
      ['一\n二\u2028三', '\ufffd'],
    );
  });

  it('holds to the pace of a slow reader', async () => {
    const count = 3000;
    const {status, out} = await hutong(['parse'], lines(...Array.from({length: count}, (_, i) => `第${String(i)}条 ${'字'.repeat(400)}`)));
    assert.equal(status, 0);
    assert.equal(messages(out).length, count);
  });

  it('ends quietly when nobody reads any more', async () => {
    const child = start(['parse']);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => undefined);
    child.stdin.write(lines('一'));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(lines(...Array.from({length: 2000}, () => '字'.repeat(500))));
    const [status] = (await once(child, 'close')) as [number | null];
    assert.equal(err, '');
    assert.equal(status, 0);
  });
});

describe('hutong platforms', () => {
  it('lists what is recognised, one a line', async () => {
    const {status, out} = await hutong(['platforms']);
    assert.equal(status, 0);
    const rows = out.trimEnd().split('\n');
    assert.equal(rows.length, platforms.length);
    assert.match(rows.find(row => row.startsWith('douyin ')) ?? '', /^douyin\s+Douyin\s+douyin\.com .*v\.douyin\.com/);
  });

  it('names them in the language of the terminal', async () => {
    for (const env of [{LC_ALL: 'zh_CN.UTF-8'}, {LC_ALL: '', LANG: 'zh_CN.UTF-8'}]) assert.match((await hutong(['platforms'], '', env)).out, /^douyin\s+抖音/m);
    for (const env of [{LC_ALL: 'C'}, {LC_ALL: '', LANG: ''}]) assert.match((await hutong(['platforms'], '', env)).out, /^douyin\s+Douyin/m);
  });

  it('lists them for machines', async () => {
    const {status, out} = await hutong(['platforms', '--json']);
    assert.equal(status, 0);
    const rows = JSON.parse(out) as {name: string; label: unknown; hosts: string[]; shortHosts: string[]; tokens: number}[];
    assert.deepEqual(
      rows.map(({name}) => name),
      platforms.map(({name}) => name),
    );
    assert.deepEqual(
      rows.find(({name}) => name === 'jd'),
      {name: 'jd', label: {zh: '京东', en: 'JD'}, hosts: ['jd.com', 'jd.hk'], shortHosts: ['3.cn', '3.jd.com', '3.jd.hk', 'u.jd.com'], tokens: 2},
    );
  });
});

describe('a call of hutong', () => {
  for (const args of [['--help'], ['-h'], ['parse', '--help'], ['platforms', '--help']])
    it(`${args.join(' ')} explains itself`, async () => {
      const {status, out, err} = await hutong(args);
      assert.equal(status, 0);
      assert.equal(err, '');
      assert.match(out, /hutong parse[\s\S]*hutong platforms/);
    });

  for (const args of [[], ['nope'], ['parse', 'file.jsonl'], ['--nope'], ['parse', '--json'], ['platforms', 'jd'], ['platforms', '--json=yes']])
    it(`${args.join(' ') || 'without a command'} is wrong: status 2, and why on standard error`, async () => {
      const {status, out, err} = await hutong(args);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^hutong: .+\n\n/);
    });
});
