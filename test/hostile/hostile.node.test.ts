import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {counted, matrix, rows, type Input} from './inputs.js';
import {startRecorder, type Recorder} from './recorder.js';

const {chromiumFlags, needBrowser} = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as {
  chromiumFlags: string[];
  needBrowser: (name: string) => string;
};

/** `all`: every row and every vector in every slot, on each page; else 150 rows on the strict one. */
const whole = process.env['HOSTILE'] === 'all';
const strict = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; media-src https:; connect-src 'self'; frame-src https://player.bilibili.com`;
const pages = {
  ...(whole && {'no policy': undefined}),
  strict,
  ...(whole && {'strict with Trusted Types': `${strict}; require-trusted-types-for 'script'; trusted-types lit-html dompurify`}),
};
/** What may be asked for: the page itself, and the one host of pictures that its instance lists. */
const listed = new Set(['app.test', 'img.test']);
/** The browser's own calls home. */
const ownCalls = /(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$/;

const spread = (all: readonly Input[], most: number) => all.filter((_, i) => Math.floor((i * most) / all.length) !== Math.floor(((i - 1) * most) / all.length));
const inputs = whole ? [...rows, ...matrix] : spread(rows, 150);
/** Inputs that are drawn together; what may be slow or large is drawn alone, so that its time is its own. */
const size = 20;

function batches(all: readonly Input[]): Input[][] {
  const alone = all.filter(({id}) => id.startsWith('DOS') || id.startsWith('XML'));
  const together = all.filter(input => !alone.includes(input));
  return [...alone.map(input => [input]), ...Array.from({length: Math.ceil(together.length / size)}, (_, i) => together.slice(i * size, (i + 1) * size))];
}

describe('hostile inputs', () => {
  let recorder: Recorder;
  let browser: Browser;

  before(async () => {
    const {outputFiles} = await build({
      entryPoints: [new URL('page.ts', import.meta.url).pathname],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      plugins: [{name: 'built', setup: ({onResolve}) => onResolve({filter: /^hutong$/}, () => ({path: '/hutong.min.js', external: true}))}],
    });
    const script = outputFiles[0]?.text ?? '';
    const min = readFileSync(new URL('../../dist/hutong.min.js', import.meta.url));
    recorder = await startRecorder((path, query) => {
      if (path === '/page.js') return {type: 'text/javascript', body: script};
      if (path === '/hutong.min.js') return {type: 'text/javascript', body: min};
      if (path !== '/') return undefined;
      const policy = query.get('policy');
      return {
        type: 'text/html; charset=utf-8',
        body: '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>chat</title><body><script type="module" src="/page.js"></script>',
        ...(policy && {headers: {'content-security-policy': policy}}),
      };
    });
    browser = await puppeteer.launch({
      executablePath: needBrowser('chromium'),
      args: [...chromiumFlags, `--host-resolver-rules=MAP * 127.0.0.1:${String(recorder.port)},EXCLUDE 127.0.0.1`],
    });
  });
  after(async () => {
    await browser.close();
    await recorder.close();
  });

  async function open(policy: string | undefined): Promise<{page: Page; session: CDPSession; dialogs: string[]}> {
    const page = await browser.newPage();
    await page.setViewport({width: 390, height: 844});
    const dialogs: string[] = [];
    page.on('dialog', dialog => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', error => dialogs.push(String(error)));
    await page.goto(`http://app.test/${policy === undefined ? '' : `?policy=${encodeURIComponent(policy)}`}`);
    await page.waitForFunction(() => 'tryAll' in window);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    return {page, session, dialogs};
  }

  /** Milliseconds of the main thread's own time so far: a busy machine does not count against an input. */
  async function spent(session: CDPSession): Promise<number> {
    const {metrics} = await session.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  for (const [name, policy] of Object.entries(pages))
    it(`break nothing on a page with ${name === 'no policy' ? name : `a policy: ${name}`}`, async () => {
      const {page, session, dialogs} = await open(policy);
      const broken: string[] = [];
      for (const batch of batches(inputs)) {
        const from = await spent(session);
        broken.push(...(await page.evaluate(batch => window.tryAll(batch), batch)));
        const took = (await spent(session)) - from;
        const most = batch.length > 1 ? 200 * batch.length : (batch[0]?.budget ?? 200);
        if (took > most) broken.push(`${batch[0]?.id ?? ''}: ${took.toFixed(0)} ms of the main thread, at most ${String(most)}`);
      }
      await page.close();
      broken.push(...dialogs.map(what => `a dialog or an error: ${what}`));
      const asked = recorder.hosts.filter(host => !listed.has(host) && !ownCalls.test(host));
      broken.push(...new Set(asked.map(host => `it asked ${host}`)), ...recorder.referrers.map(what => `a referrer to ${what}`));
      assert.deepEqual(broken, []);
      const {slots, vectors} = counted;
      console.log(
        `hostile: ${String(inputs.length)} inputs${whole ? ` (${String(vectors)} vectors in ${String(slots)} slots, ${String(rows.length)} rows)` : ''} on a page with ${name}: 0 broken`,
      );
    });
});
