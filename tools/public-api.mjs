/**
 * The names that each public path exports, as Node sees them in dist/, and the globals that its import adds.
 * `npm run api:update` writes them to test/public-api.json; `npm test` compares.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {entries, root} from './project.mjs';

const api = {};
const globals = {};
const known = new Set(Object.getOwnPropertyNames(globalThis));
for (const path of entries.keys()) {
  api[path] = Object.keys(await import(path)).sort();
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (known.has(name)) continue;
    known.add(name);
    globals[name] = path;
  }
}
// Lit's own registry, where Node has none.
const {customElements} = globalThis;
const tags = [...entries.keys()].flatMap(path => /^hutong\/components\/([^/]+)$/.exec(path)?.[1] ?? []).map(name => `hutong-${name}`);
if (process.argv.includes('--print')) console.log(JSON.stringify({api, globals, tags: tags.filter(tag => customElements.get(tag))}));
else writeFileSync(join(root, 'test/public-api.json'), `${JSON.stringify(api, null, 2)}\n`);
