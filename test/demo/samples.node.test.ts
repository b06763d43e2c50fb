import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {servePlatforms} from '../../demo/platforms.mjs';
import {drawnPlatforms} from '../../demo/platforms/platforms.js';
import {stockOf} from '../../demo/platforms/stock.js';
import type {RecipeCases} from '../../demo/platforms/voice.js';
import type {Card} from '../../src/card/card.js';
import {general} from '../../src/gateway/page/general.js';
import {recipes} from '../../src/gateway/platforms/index.js';
import {createRecipes} from '../../src/gateway/recipes.js';
import {createHutong} from '../../src/hutong.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import {ResolveError, type CardRef} from '../../src/resolve.js';
import type {PlatformCases} from '../../src/testing.js';
import {createFetch} from '../../src/gateway/fetch.js';

/** Every cases file of a folder, as it is. */
const load = (folder: string): Promise<{platform: string; cases: unknown}[]> =>
  Promise.all(
    readdirSync(new URL(folder, import.meta.url))
      .filter(name => name.endsWith('.cases.ts'))
      .map(async name => ({
        platform: name.slice(0, -'.cases.ts'.length),
        cases: ((await import(new URL(folder + name, import.meta.url).href)) as {cases: unknown}).cases,
      })),
  );
const shares = (await load('../platforms/')) as {platform: string; cases: PlatformCases}[];
const voices = (await load('../gateway/platforms/')) as {platform: string; cases: RecipeCases}[];
/** What the client sends of a card. */
const cardRef = ({kind, platform, id, url, sharedUrl, token}: Card) => JSON.parse(JSON.stringify({kind, platform, id, url, sharedUrl, token})) as CardRef;
const now = Date.parse('2025-11-11T14:00:00+08:00');

describe('the demo’s samples', () => {
  const hutong = createHutong({platforms, readers, gateway: () => Promise.resolve([])});
  const cards = shares.flatMap(({cases}) => cases.shares.flatMap(({input}) => hutong.parse(input).cards));
  const all = createRecipes(recipes, general);
  const everywhere = new (class extends Map<string, string> {
    target = '';
    override get() {
      return this.target;
    }
  })();
  const fetch = createFetch({map: everywhere, rules: Object.fromEntries(Object.entries(all.hosts).map(([host, rule]) => [host, {...rule, rate: Infinity}]))});
  let server: Awaited<ReturnType<typeof servePlatforms>>;
  before(async () => {
    server = await servePlatforms(drawnPlatforms(hutong, voices, stockOf(hutong, cards, now)));
    everywhere.target = `127.0.0.1:${String(server.port)}`;
  });
  after(() => server.close());

  /** What stays as it was shared: a code for an app, and what opens for some people alone. */
  const silent = ({kind, platform, url, sharedUrl}: Card) =>
    (url ?? sharedUrl) === undefined ||
    ['feishu', 'tencent-docs', 'tencent-meeting', 'alipay'].includes(platform ?? '') ||
    (kind === 'file' && platform === 'baidu');
  /** Livestreams of which no public answer holds a picture. */
  const pictureless = new Set(['acfun', 'cc', 'tiktok', 'weibo', 'yy', 'xiaohongshu']);
  const credentials = {taobao: {appKey: '12345678', appSecret: 'drawn'}, jd: {appKey: 'drawn', appSecret: 'drawn'}};

  for (const {platform, cases} of shares)
    it(`of ${platform} become full`, async () => {
      const cards = cases.shares.flatMap(({input}) => hutong.parse(input).cards);
      const check = async (card: Card) => {
        const what = `${card.kind} ${card.url ?? card.sharedUrl ?? card.token ?? ''}`;
        const answer = await all
          .resolve(cardRef(card), {fetch, hutong, credentials, now: () => now, signal: AbortSignal.timeout(30_000)})
          .catch((error: unknown) => (error instanceof ResolveError ? error.code : assert.fail(`${what}: ${String(error)}`)));
        if (silent(card)) return void assert.equal(answer, 'unsupported', what);
        if (typeof answer === 'string') assert.fail(`${what}: ${answer}`);
        assert.ok(answer.title ?? answer.author, `${what} has no name`);
        if (answer.kind !== 'livestream' || !pictureless.has(platform)) assert.ok(answer.cover?.url, `${what} has no picture`);
        if (answer.kind === 'livestream') assert.ok(answer.live, `${what} has no state`);
      };
      await Promise.all(cards.filter(one => hutong.canResolve(one)).map(check));
    });
});
