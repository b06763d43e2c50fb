/**
 * `npm run bench -- gateway`: cached answers of `/v1/resolve` against the bare route of the same server, which reads a
 * body and answers with nothing, in requests a second and in the server's CPU time, and against `/healthz`; then 100,000 cards, a tenth of which fail, and what memory they leave behind.
 */
import {fork} from 'node:child_process';
import {once, setMaxListeners} from 'node:events';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {Pool} from 'undici';
import {report, row} from './shared/report.mjs';

const self = fileURLToPath(import.meta.url);
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

const card = {
  kind: 'product',
  platform: 'taobao',
  id: '600000000001',
  url: 'https://item.taobao.com/item.htm?id=600000000001',
  openUrl: 'https://item.taobao.com/item.htm?id=600000000001',
  title: '手冲咖啡壶套装 家用不锈钢细口壶 600ml 带温度计',
  price: {minor: 15900, currency: 'CNY', observedAt: 1_800_000_000_000},
  originalPrice: {minor: 19900, currency: 'CNY'},
  shop: {name: '山间器物旗舰店'},
  cover: {url: 'https://img.alicdn.com/imgextra/a.jpg', width: 800, height: 800},
  sold: {count: 3000, text: '3000+人付款'},
};

/** The gateway, in a process of its own: the load must not take its time. */
async function serve() {
  const {createImages, createResolver, serveGateway} = await import('../../src/gateway/index.ts');
  const nobody = () => Promise.reject(new Error('not asked'));
  const {url} = await serveGateway({
    port: 0,
    resolve: createResolver({recipes: {hosts: {}, resolve: () => Promise.resolve(card)}, fetch: nobody}),
    images: createImages({fetch: nobody, rules: {}}),
    perClient: {points: 1e9, seconds: 60},
  });
  process.on('message', () => process.send({cpu: process.cpuUsage()}));
  process.send({url});
}

/** A platform of which one answer in ten is a fault, of eight kinds. */
async function serveSite() {
  const page = `<!doctype html><meta charset="utf-8"><meta property="og:title" content="手冲咖啡壶套装"><meta property="og:image" content="https://img.example/a.jpg"><meta property="og:description" content="${'细口壶'.repeat(50)}">`;
  const html = {'content-type': 'text/html; charset=utf-8'};
  const faults = [
    (_, response) => response.writeHead(404, html).end(),
    (_, response) => response.writeHead(502, html).end(page),
    request => request.socket.resetAndDestroy(),
    (_, response) => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end('no gzip'),
    (_, response) => response.writeHead(200, {...html, 'content-length': 9_000_000}).write('x'),
    (_, response) => response.writeHead(302, {location: 'http://10.0.0.1/'}).end(),
    (_, response) => response.writeHead(200, {...html, 'content-type': 'application/pdf'}).end('%PDF'),
    (_, response) => response.writeHead(200, html).write('x'),
  ];
  // The last, which is silence, is rare: it takes all the time that there is.
  const fault = count => (count % 40 === 39 ? faults.at(-1) : faults[count % (faults.length - 1)]);
  const server = createServer((request, response) => {
    const number = Number(request.url.slice(1));
    if (number % 10 === 9) return fault(Math.floor(number / 10))(request, response);
    response.writeHead(200, html).end(page);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  process.send({address: `127.0.0.1:${server.address().port}`});
}

const begin = async role => {
  const child = fork(self, [], {env: {...process.env, BENCH_ROLE: role}, execArgv: ['--import', './tools/ts-loader.mjs']});
  const [message] = await once(child, 'message');
  return {child, ...message};
};

async function throughput() {
  const {child, url} = await begin('gateway');
  const connections = 32;
  const pool = new Pool(url, {connections});
  const post = cards => ({path: '/v1/resolve', method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({cards})});
  const calls = {
    health: {path: '/healthz', method: 'GET'},
    bare: post([]),
    cached: post([{kind: card.kind, platform: card.platform, id: card.id, url: card.url}]),
  };
  const cpu = async () => {
    child.send('cpu');
    const [{cpu}] = await once(child, 'message');
    return (cpu.user + cpu.system) / 1000;
  };
  const round = async (call, requests) => {
    const before = await cpu();
    const started = performance.now();
    let left = requests;
    await Promise.all(
      Array.from({length: connections}, async () => {
        while (left-- > 0) {
          const {statusCode, body} = await pool.request(call);
          if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
          await body.dump();
        }
      }),
    );
    return {perSecond: requests / ((performance.now() - started) / 1000), cpu: (await cpu()) - before};
  };
  const requests = 3000;
  for (const call of Object.values(calls)) await round(call, requests);
  const rounds = {health: [], bare: [], cached: []};
  for (let i = 0; i < 9; i++) for (const name of Object.keys(calls)) rounds[name].push(await round(calls[name], requests));
  await pool.close();
  child.kill();
  const perSecond = name => median(rounds[name].map(one => one.perSecond)).toFixed(0);
  // Of each round by itself: what else the machine does slows both.
  const ratio = (to, read) => median(rounds.cached.map((one, i) => read(one, rounds[to][i])));
  const rate = ratio('bare', (cached, bare) => cached.perSecond / bare.perSecond);
  console.log(
    `gateway   cached ${perSecond('cached')} requests/s  bare ${perSecond('bare')}  ratio ${rate.toFixed(2)} (at least 0.60)  in CPU time ${ratio('bare', (cached, bare) => bare.cpu / cached.cpu).toFixed(2)}`,
  );
  console.log(
    `gateway   /healthz ${perSecond('health')} requests/s  ratio ${ratio('health', (cached, health) => cached.perSecond / health.perSecond).toFixed(2)}, which reads no body and writes eleven bytes`,
  );
  report('gateway', 'Cached answers of the gateway, in requests a second', [
    row(
      '32 connections',
      'bare route',
      rounds.bare.map(one => one.perSecond),
      {base: rounds.bare.map(one => one.perSecond), unit: 'requests/s'},
    ),
    row(
      '32 connections',
      'hutong',
      rounds.cached.map(one => one.perSecond),
      {base: rounds.bare.map(one => one.perSecond), unit: 'requests/s', least: 0.6},
    ),
  ]);
  return rate >= 0.6;
}

async function memory() {
  setFlagsFromString('--expose_gc');
  const gc = runInNewContext('gc');
  const {createCache, createFetch, createRecipes, createResolver, general, readMap} = await import('../../src/gateway/index.ts');
  const {child, address} = await begin('site');
  const fetch = createFetch({rules: {'site.example': {rate: Infinity, concurrent: 64, timeout: 3000}}, map: readMap([`site.example=${address}`])});
  const resolve = createResolver({recipes: createRecipes([], general), fetch, cache: createCache({entries: 5000})});
  const total = 100_000;
  const {signal} = new AbortController();
  setMaxListeners(0, signal);
  // One by one at first: what is loaded on first need must not look like a host that is down.
  for (let i = 0; i < 8; i++) await resolve({kind: 'link', url: `https://site.example/${total + 10 * i}`}, {signal});
  let next = 0;
  let failed = 0;
  const samples = [];
  while (next < total) {
    const until = next + 10_000;
    await Promise.all(
      Array.from({length: 64}, async () => {
        while (next < until) await resolve({kind: 'link', url: `https://site.example/${next++}`}, {signal}).catch(() => failed++);
      }),
    );
    // Twice: what the first lets go of may hold something with a finaliser.
    gc();
    await new Promise(resolve => setTimeout(resolve, 50));
    gc();
    samples.push(process.memoryUsage().heapUsed / 1e6);
  }
  await fetch.close();
  child.kill();
  const [warm, rest] = [Math.max(...samples.slice(2, 5)), Math.max(...samples.slice(5))];
  console.log(
    `gateway   ${total} cards, ${failed} failed  heap after each 10,000: ${samples.map(size => size.toFixed(1)).join(' ')} MB (flat: at most 5 % over the warm one)`,
  );
  return rest <= warm * 1.05 && failed >= total / 10 && failed < total / 8;
}

const role = process.env.BENCH_ROLE;
if (role === 'gateway') await serve();
else if (role === 'site') await serveSite();
else process.exitCode = [await throughput(), await memory()].includes(false) ? 1 : 0;
