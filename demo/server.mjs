/** The demo's server: the page, the drawn pictures, the samples, and a gateway that knows them. On this machine alone. */
import {createAdaptorServer} from '@hono/node-server';
import {Hono} from 'hono';
import {createHutong} from 'hutong/core';
import {createGateway} from 'hutong/gateway';
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

/**
 * Starts it. `port` 0 takes any free one; `now` (epoch milliseconds) stops the clock, so that pictures of the demo are the same each time.
 * @returns {Promise<{url: string, close(): Promise<void>}>}
 */
export async function serveDemo({port = 5173, now} = {}) {
  const {fixtures} = await import('./fixtures.ts');
  const {drawn} = await import('./drawn.ts');
  const samples = await readSamples();
  const hutong = createHutong({platforms, readers});
  let url = '';
  const cards = samples.flatMap(({shares}) => shares.flatMap(({input}) => hutong.parse(input).cards));
  const gateway = createGateway({resolve: fixtures({origin: () => url, now: () => now ?? Date.now(), cards})});

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
  app.get('/:name{[\\w-]+\\.css}', context => file(context, `demo/${context.req.param('name')}`));
  app.get('/pictures/:name{[\\w-]+\\.svg}', context => file(context, `demo/pictures/${context.req.param('name')}`));
  app.get('/js/:name{[\\w-]+\\.js(?:\\.map)?}', context => file(context, `dist/demo/${context.req.param('name')}`));
  app.get('/drawn/:name{[a-z-]+-\\d{1,5}\\.svg}', context => {
    const [, kind, seed] = /^([a-z-]+)-(\d+)\.svg$/.exec(context.req.param('name'));
    return context.body(drawn(kind, Number(seed)), 200, {'content-type': types.svg});
  });
  app.get('/samples.json', context => context.json({samples, now}));
  app.all('/v1/*', context => gateway.fetch(context.req.raw));
  app.all('/healthz', context => gateway.fetch(context.req.raw));

  const server = createAdaptorServer({fetch: app.fetch});
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    close: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
