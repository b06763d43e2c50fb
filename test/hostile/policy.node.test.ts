import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {Card, CardFields} from '../../src/card/card.js';
import {kinds} from '../../src/card/read.js';
import {createHutong} from '../../src/hutong.js';
import {platforms} from '../../src/platforms/index.js';
import type {PlatformCases} from '../platforms/cases.js';
import {openWorld, type World} from './world.js';

const root = new URL('../../', import.meta.url);
/** The policy that a page of ours asks a host for. */
const asked = (file: string): string => {
  const [, block = ''] = /```\s+(default-src 'none'[^`]+)```/.exec(readFileSync(new URL(file, root), 'utf8')) ?? [];
  return block.trim().replace(/\s+/g, ' ');
};
const policy = asked('README.md');
const [, frames = ''] = /frame-src ([^;]+);/.exec(policy) ?? [];

const markdown = `# 选壶

容量看人数：**两人 150 ml**，*四人* 250 ml，见[说明](https://site.example/guide)。

| 材质 | 价格 |
| --- | --: |
| 紫砂 | 380 |

1. 看出水
2. 看断水

\`\`\`js
pour({degrees: 95});
\`\`\`

> 水温 95 度。`;

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');

/** One card for each host that is framed. A room of Huya plays when it is over. */
async function players(): Promise<Map<string, Card>> {
  const hutong = createHutong({platforms});
  const found = new Map<string, Card>();
  for (const {name, embed} of platforms) {
    if (!embed) continue;
    const {cases} = (await import(new URL(`test/platforms/${name}.cases.ts`, root).href)) as {cases: PlatformCases};
    const cards = cases.shares.flatMap(({input}) => hutong.parse(input).cards);
    for (const card of cards) {
      const {kind, embedUrl}: CardFields = card;
      if (embedUrl === undefined || (kind !== 'video' && kind !== 'livestream')) continue;
      found.set(new URL(embedUrl).origin, kind === 'livestream' ? ({...card, live: {status: 'replay'}} as Card) : card);
    }
  }
  return found;
}

/** A person's own click, through the shadow root. */
const press = async (page: Page) => {
  const button = await page.waitForSelector('hutong-card >>> [part="play"]');
  assert.ok(button);
  await button.click();
};

describe('the policy that the README asks for', () => {
  let world: World;
  before(async () => {
    world = await openWorld('policy-page.ts', {files: path => (path === '/picture.png' ? {type: 'image/png', body: pixel} : undefined)});
  });
  after(() => world.close());

  it('is the strictest that lets everything work, the same in SECURITY.md, and names every player', async () => {
    assert.equal(
      policy,
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; media-src https:; connect-src 'self'; frame-src ${frames}; require-trusted-types-for 'script'; trusted-types lit-html dompurify`,
    );
    assert.equal(asked('SECURITY.md'), policy);
    assert.deepEqual(frames.split(' ').sort(), [...(await players()).keys()].sort());
  });

  it('is told of nothing while every element and kind is drawn', async () => {
    const {page, trouble} = await world.open(policy);
    const stands = await page.evaluate((kinds, text) => window.policy.everything(kinds, text), Object.keys(kinds), markdown);
    assert.equal(stands, Object.keys(kinds).length + 6);
    assert.deepEqual([trouble, await page.evaluate(() => window.policy.violations)], [[], []]);
    await page.close();
  });

  it('is told of nothing while each player plays, with its own attributes', async () => {
    const {page, trouble} = await world.open(policy);
    for (const [origin, card] of await players()) {
      const {title = '', embedUrl}: CardFields = card;
      await page.evaluate(card => window.policy.show(card), card);
      assert.equal(await page.evaluate(() => window.policy.frame()), undefined, `${origin} before a click`);
      await press(page);
      await page.waitForFunction(() => window.policy.frame());
      const {sandbox, allow, referrerpolicy, src, ...rest} = (await page.evaluate(() => window.policy.frame())) ?? {};
      const told = /douyin|youtube/.test(origin) ? 'strict-origin' : 'no-referrer';
      assert.deepEqual([sandbox, allow, referrerpolicy, src], ['allow-scripts allow-same-origin allow-presentation', 'autoplay; fullscreen', told, embedUrl]);
      assert.deepEqual(Object.keys(rest).sort(), ['class', 'part', 'title']);
      assert.ok(rest['title'] !== '' && (title === '' || rest['title'] === title), rest['title']);
      await until(() => world.strangers(new Set(['app.test'])).includes(new URL(origin).hostname), `${origin} to be asked`);
    }
    for (const media of [
      {kind: 'video', mediaUrl: 'https://media.test/a.mp4'},
      {kind: 'music', audioUrl: 'https://media.test/a.mp3'},
    ]) {
      await page.evaluate(card => window.policy.show(card as unknown as Card), {title: '题', openUrl: 'https://site.example/a', ...media});
      await press(page);
    }
    await until(() => world.strangers(new Set()).includes('media.test'), 'the film to be asked for');
    assert.deepEqual([trouble, await page.evaluate(() => window.policy.violations), world.recorder.referrers], [[], [], []]);
    await page.close();
  });

  it('lets a bot’s message be drawn', async () => {
    const {page, trouble} = await world.open(policy);
    const {tags, text} = await page.evaluate(text => window.policy.markdown(text), markdown);
    for (const tag of ['h1', 'strong', 'em', 'a', 'table', 'td', 'ol', 'li', 'pre', 'code', 'blockquote']) assert.ok(tags.includes(tag), `no <${tag}>`);
    assert.match(text, /选壶.*两人 150 ml.*紫砂.*pour.*水温/s);
    assert.deepEqual([trouble, await page.evaluate(() => window.policy.violations)], [[], []]);
    await page.close();
  });

  it('without `dompurify` leaves a bot’s message as it was written, and everything else as it is', async () => {
    const {page, trouble} = await world.open(policy.replace(' dompurify', ''));
    const {tags, text} = await page.evaluate(text => window.policy.markdown(text), markdown);
    // Every line as it stands; between two blocks is a margin.
    assert.deepEqual([tags, text.split(/\n+/)], [['div', 'p'], markdown.split(/\n+/)]);
    assert.deepEqual(trouble, []);
    const told = await page.evaluate(() => [...window.policy.violations]);
    await page.evaluate((kinds, text) => window.policy.everything(kinds, text), Object.keys(kinds), markdown);
    // What the page refused is reported when it is tried first, and never again.
    assert.deepEqual(await page.evaluate(() => window.policy.violations), told);
    assert.deepEqual([...new Set(told.map(what => what.split(' ')[0]))].sort(), ['require-trusted-types-for', 'trusted-types']);
    await page.close();
  });

  it('without a player’s host opens its video instead, and says so to nobody but the page’s own policy', async () => {
    const {page, trouble} = await world.open(policy.replace(`frame-src ${frames};`, ''));
    const card = (await players()).get('https://player.bilibili.com') ?? assert.fail();
    await page.evaluate(card => window.policy.show(card), card);
    const opened = page.evaluate(() => new Promise(resolve => addEventListener('hutong-open', event => resolve(event.url))));
    await press(page);
    assert.equal(await opened, card.openUrl);
    assert.deepEqual(trouble, []);
    await page.close();
  });
});

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 500) throw new Error(`Cannot see ${what}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
