/**
 * `npm run demo:build [-- FOLDER]`: the demo as a static site (`dist-demo/`), which works from any folder and without a
 * network. What the gateway answers of the drawn platforms is asked now, and lies beside the pages.
 */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {filesIn, root} from './project.mjs';

/** Before this hour the stories are told; the page's clock stands with it, so that the answers stay true. */
const now = Date.parse('2025-11-11T14:05:00+08:00');
const pages = ['index', 'gallery', 'workbench', 'playground'];

/** Writes the site. @returns {Promise<string[]>} its files, relative to `folder` */
export async function buildSite(folder = join(root, 'dist-demo')) {
  const {serveDemo} = await import('../demo/server.mjs');
  const {createHutong} = await import('hutong/core');
  const {platforms} = await import('hutong/platforms');
  const {readers} = await import('hutong/readers');
  const {conversation, everyday} = await import('../demo/chat.ts');
  const {keyOf} = await import('../demo/answers.ts');
  const {pictureHost} = await import('../demo/picture-host.ts');
  const demo = await serveDemo({port: 0, now});
  const written = [];
  const write = (name, body) => {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), body);
    written.push(name);
  };
  rmSync(folder, {recursive: true, force: true});
  try {
    const read = async name => JSON.parse((await (await fetch(`${demo.url}/${name}`)).text()).replaceAll(`${demo.url}/`, `${pictureHost}/`));
    const {samples} = await read('samples.json');
    const {formats} = await read('formats.json');
    const hutong = createHutong({platforms, readers});
    // Its pictures lie below the page, which Node has none of.
    globalThis.document ??= {baseURI: `${pictureHost}/`};
    const told = ['zh', 'en'].flatMap(lang => [...conversation(lang).map(({payload}) => payload), ...everyday(lang).map(({input}) => input)]);
    const inputs = [...samples.flatMap(({shares}) => shares.map(({input}) => input)), ...formats.map(({input}) => input), ...told];
    const cards = inputs.flatMap(input => hutong.parse(input).cards);
    const refs = cards.map(({kind, platform, id, url, sharedUrl, token}) => ({kind, platform, id, url, sharedUrl, token}));
    const unique = [...new Map(refs.map(ref => [keyOf(ref), ref])).values()];
    const answers = {};
    for (let at = 0; at < unique.length; at += 20) {
      const some = unique.slice(at, at + 20);
      const body = JSON.stringify({cards: some});
      const response = await fetch(`${demo.url}/v1/resolve`, {method: 'POST', headers: {'content-type': 'application/json'}, body});
      const {results} = await response.json();
      some.forEach((ref, i) => (answers[keyOf(ref)] = results[i]));
    }
    write('answers.json', JSON.stringify(answers));
    write('samples.json', JSON.stringify({samples, now, live: false}));
    write('formats.json', JSON.stringify({formats, live: false}));
    const drawn = new Set(JSON.stringify([answers, samples, formats]).match(/drawn\/[a-z-]+-\d{1,5}\.svg/g));
    for (const name of drawn) write(name, await (await fetch(`${demo.url}/${name}`)).text());
  } finally {
    await demo.close();
  }
  for (const name of pages) write(`${name}.html`, readFileSync(join(root, `demo/${name}.html`), 'utf8').replace('<html ', '<html data-still '));
  for (const file of filesIn('demo', /^demo\/(?:[\w-]+\.css|pictures\/.+\.svg)$/)) write(file.slice('demo/'.length), readFileSync(join(root, file)));
  cpSync(join(root, 'dist/demo'), join(folder, 'js'), {recursive: true, filter: file => !file.endsWith('.map')});
  write('custom-elements.json', readFileSync(join(root, 'dist/custom-elements.json')));
  write('axe.js', readFileSync(join(root, 'node_modules/axe-core/axe.min.js')));
  return written;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const folder = process.argv[2] ?? join(root, 'dist-demo');
  console.log(`${(await buildSite(folder)).length} files and the scripts in ${folder}`);
}
