/** A page with the built package, in a browser for which every name of the world is one recording server. */
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {startRecorder, type Files, type Recorder} from './recorder.js';

const {chromiumFlags, needBrowser} = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as {
  chromiumFlags: string[];
  needBrowser: (name: string) => string;
};

/** The browser's own calls home. */
const ownCalls = /(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$/;

export interface World {
  readonly browser: Browser;
  readonly recorder: Recorder;
  /** A page with this policy. `trouble`: dialogs, and errors that nobody caught. */
  open(policy: string | undefined): Promise<{page: Page; session: CDPSession; trouble: string[]}>;
  /** Hosts that were spoken to, but for `listed` and what the browser asks for its own sake. */
  strangers(listed: ReadonlySet<string>): string[];
  close(): Promise<void>;
}

/** `script`: the page's own, beside this file; it imports `hutong`, which is dist/hutong.min.js. `files`: what `app.test` has beside the page. */
export async function openWorld(script: string, {files, args = []}: {files?: Files; args?: readonly string[]} = {}): Promise<World> {
  const {outputFiles} = await build({
    entryPoints: [new URL(script, import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [{name: 'built', setup: ({onResolve}) => onResolve({filter: /^hutong$/}, () => ({path: '/hutong.min.js', external: true}))}],
  });
  const own = outputFiles[0]?.text ?? '';
  const min = readFileSync(new URL('../../dist/hutong.min.js', import.meta.url));
  const recorder = await startRecorder((path, query) => {
    if (path === '/page.js') return {type: 'text/javascript', body: own};
    if (path === '/hutong.min.js') return {type: 'text/javascript', body: min};
    if (path !== '/') return files?.(path, query);
    const policy = query.get('policy');
    return {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>chat</title><body><script type="module" src="/page.js"></script>',
      ...(policy && {headers: {'content-security-policy': policy}}),
    };
  });
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: [...chromiumFlags, ...args, `--host-resolver-rules=MAP * 127.0.0.1:${String(recorder.port)},EXCLUDE 127.0.0.1`],
    protocolTimeout: 300_000,
  });
  return {
    browser,
    recorder,
    async open(policy) {
      const page = await browser.newPage();
      await page.setViewport({width: 390, height: 844});
      const trouble: string[] = [];
      page.on('dialog', dialog => {
        trouble.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('pageerror', error => trouble.push(String(error)));
      await page.goto(`http://app.test/${policy === undefined ? '' : `?policy=${encodeURIComponent(policy)}`}`);
      await page.waitForFunction(() => 'ready' in window);
      const session = await page.createCDPSession();
      await session.send('Performance.enable', {timeDomain: 'threadTicks'});
      return {page, session, trouble};
    },
    strangers: listed => recorder.hosts.filter(host => !listed.has(host) && !ownCalls.test(host)),
    async close() {
      await browser.close();
      await recorder.close();
    },
  };
}

/** Milliseconds of the main thread's own time so far: a busy machine does not count against an input. */
export async function spent(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** What the browser itself counts, when all that can be let go is. */
export async function held(session: CDPSession): Promise<{heap: number; nodes: number; listeners: number}> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize: heap} = await session.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners: listeners} = await session.send('Memory.getDOMCounters');
  return {heap, nodes, listeners};
}

/** What a strict page allows; the one player is there to be stopped or not. */
export const strict = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; media-src https:; connect-src 'self'; frame-src https://player.bilibili.com`;
export const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html dompurify";
