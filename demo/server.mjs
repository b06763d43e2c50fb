/** The demo's server: the page, the drawn pictures, the samples, and the gateway, which asks drawn platforms or the real ones. On this machine alone. */
import {createAdaptorServer} from '@hono/node-server';
import {Hono} from 'hono';
import {createHutong} from 'hutong/core';
import {createFetch, createGateway, createRecipes, createResolver, general, recipes} from 'hutong/gateway';
import {platforms} from 'hutong/platforms';
import {readers} from 'hutong/readers';
import {readFile} from 'node:fs/promises';
import {register} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {filesIn, root} from '../tools/project.mjs';

// After the package itself was imported as its users import it: from here on, TypeScript may be imported too.
register('../tools/ts-hooks.mjs', import.meta.url);

const types = {css: 'text/css', html: 'text/html', js: 'text/javascript', json: 'application/json', map: 'application/json', svg: 'image/svg+xml'};
/** A strict host's policy: what runs here runs there. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The shares of every cases file, by platform. */
async function readSamples() {
  const files = filesIn('test/platforms', /\.cases\.ts$/);
  const groups = await Promise.all(
    files.map(async file => {
      const {cases} = await import(pathToFileURL(join(root, file)).href);
      return {platform: file.slice('test/platforms/'.length, -'.cases.ts'.length), shares: cases.shares.map(({name, input}) => ({name, input}))};
    }),
  );
  return groups.filter(({shares}) => shares.length > 0);
}

/** An invented payload of every format that the readers know, in their order. */
const readFormats = () =>
  Promise.all(
    readers.map(async ({format}) => {
      const {about} = await import(pathToFileURL(join(root, `src/payload/about/${format}.ts`)).href);
      return {name: format, input: about.example};
    }),
  );

/** Every picture of a card, and of the cards in it. */
const picturesOf = card =>
  [card.cover?.url, card.author?.avatarUrl, card.shop?.avatarUrl, ...(card.images ?? []).map(({url}) => url), ...(card.items ?? []).flatMap(picturesOf)].filter(
    Boolean,
  );

/** A payload whose own pictures are at hosts that are invented, like the rest of it, with drawn ones in their place. */
function illustrated(input, hutong, origin) {
  let text = JSON.stringify(input);
  const {cards, quote, record} = hutong.parse(input);
  for (const card of [...cards, quote?.card, ...(record?.items ?? []).map(item => item.card)].filter(Boolean))
    picturesOf(card).forEach((url, i) => {
      const seed = [...url].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 10_000, i);
      const bare = url.replace(/^https?:\/\//, '');
      // As it is written: with its scheme or without, escaped as XML or not.
      for (const address of [bare, bare.replaceAll('&', '&amp;')].flatMap(one => [`https://${one}`, `http://${one}`, one]))
        text = text.replaceAll(address, `${origin}/drawn/${card.kind}-${seed}.svg`);
    });
  return JSON.parse(text);
}

const illustratedAll = (samples, hutong, origin) => samples.map(({name, input}) => ({name, input: illustrated(input, hutong, origin)}));

/** How the platforms with a recipe speak, by platform. */
async function readVoices() {
  const files = filesIn('test/gateway/platforms', /\.cases\.ts$/);
  return Promise.all(
    files.map(async file => ({
      platform: file.slice('test/gateway/platforms/'.length, -'.cases.ts'.length),
      cases: (await import(pathToFileURL(join(root, file)).href)).cases,
    })),
  );
}

/** `--map` for every name there is: with the drawn platforms nothing leaves this machine. */
class EveryHost extends Map {
  constructor(port) {
    super();
    this.port = port;
  }
  get() {
    return `127.0.0.1:${this.port}`;
  }
  has() {
    return true;
  }
}

/** Nobody has to go easy on this machine. */
const unhurried = rules => Object.fromEntries(Object.entries(rules).map(([host, rule]) => [host, {...rule, rate: Infinity, concurrent: 20}]));

/** What the drawn open platforms take for an operator's keys. */
const drawnKeys = {taobao: {appKey: '12345678', appSecret: 'drawn'}, jd: {appKey: 'drawn', appSecret: 'drawn'}};

/**
 * Starts it. `port` 0 takes any free one; `now` (epoch milliseconds) stops the clock, so that pictures of the demo are
 * the same each time; `live` asks the real platforms, over the network, in place of the drawn ones.
 * @returns {Promise<{url: string, close(): Promise<void>}>}
 */
export async function serveDemo({port = 5173, now, live = false} = {}) {
  const {drawn} = await import('./drawn.ts');
  const {drawnPlatforms} = await import('./platforms/platforms.ts');
  const {stockOf} = await import('./platforms/stock.ts');
  const {servePlatforms} = await import('./platforms.mjs');
  const samples = await readSamples();
  const formats = await readFormats();
  const hutong = createHutong({platforms, readers});
  const clock = () => now ?? Date.now();
  const cards = samples.flatMap(({shares}) => shares.flatMap(({input}) => hutong.parse(input).cards));
  const behind = live ? undefined : await servePlatforms(drawnPlatforms(hutong, await readVoices(), stockOf(hutong, cards, clock())));
  const book = createRecipes(recipes, general);
  const fetch = createFetch({rules: behind ? unhurried(book.hosts) : book.hosts, ...(behind && {map: new EveryHost(behind.port)})});
  const gateway = createGateway({resolve: createResolver({recipes: book, fetch, hutong, now: clock, ...(behind && {credentials: drawnKeys})})});

  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-cache');
  });
  const file = (context, path) => {
    const type = types[path.slice(path.lastIndexOf('.') + 1)];
    return readFile(join(root, path)).then(
      body => context.body(body, 200, {'content-type': `${type}; charset=utf-8`}),
      () => context.notFound(),
    );
  };
  app.get('/', context => file(context, 'demo/index.html'));
  app.get('/:name{(?:gallery|workbench|playground)}', context => file(context, `demo/${context.req.param('name')}.html`));
  app.get('/:name{\\w+\\.html}', context => file(context, `demo/${context.req.param('name')}`));
  app.get('/custom-elements.json', context => file(context, 'dist/custom-elements.json'));
  app.get('/axe.js', context => file(context, 'node_modules/axe-core/axe.min.js'));
  app.get('/:name{[\\w-]+\\.css}', context => file(context, `demo/${context.req.param('name')}`));
  app.get('/pictures/:name{[\\w-]+\\.svg}', context => file(context, `demo/pictures/${context.req.param('name')}`));
  app.get('/js/:name{[\\w.-]+\\.js(?:\\.map)?}', context => file(context, `dist/demo/${context.req.param('name')}`));
  app.get('/drawn/:name{[a-z-]+-\\d{1,5}\\.svg}', context => {
    const [, kind, seed] = /^([a-z-]+)-(\d+)\.svg$/.exec(context.req.param('name'));
    return context.body(drawn(kind, Number(seed)), 200, {'content-type': types.svg});
  });
  app.get('/samples.json', context => {
    const {origin} = new URL(context.req.url);
    const shown = samples.map(({platform, shares}) => ({platform, shares: illustratedAll(shares, hutong, origin)}));
    return context.json({samples: shown, now, live});
  });
  app.get('/formats.json', context => {
    const {origin} = new URL(context.req.url);
    return context.json({formats: illustratedAll(formats, hutong, origin), live});
  });
  app.all('/v1/*', context => gateway.fetch(context.req.raw));
  app.all('/healthz', context => gateway.fetch(context.req.raw));

  const server = createAdaptorServer({fetch: app.fetch});
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise(resolve => server.close(resolve)), fetch.close(), behind?.close()]);
    },
  };
}
