/** `npm run new:platform NAME`: the two files of a platform, and its two lines in the list. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './project.mjs';

const [name, ...rest] = process.argv.slice(2);
const refuse = why => {
  console.error(`Cannot make a platform: ${why}\n\nusage: npm run new:platform NAME   (lower-case letters, digits and dashes, as in wechat-article)`);
  process.exit(2);
};

if (name === undefined) refuse('its name is missing');
if (rest.length > 0) refuse(`one name at a time, not \`${[name, ...rest].join(' ')}\``);
if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name) || name.includes('--')) refuse(`\`${name}\` is no name for one`);
if (['index', 'shared', 'cases', 'platforms'].includes(name)) refuse(`\`${name}\` is the name of something else`);
const source = join(root, 'src/platforms', `${name}.ts`);
const cases = join(root, 'test/platforms', `${name}.cases.ts`);
for (const file of [source, cases]) if (existsSync(file)) refuse(`\`${name}\` is there already: ${file}`);

/** `wechat-article` → `wechatArticle`; a name that begins with a digit cannot be a variable's. */
const variable = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase()).replace(/^(?=\d)/, 'platform');
const label = name.replace(/(^|-)([a-z])/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase());

const index = join(root, 'src/platforms/index.ts');
const list = readFileSync(index, 'utf8');
// Imports stand in the order of their files; the list ends with the newest.
const line = `import {${variable}} from './${name}.js';`;
const imports = list.match(/^import \{\w+\} from '\.\/[\w-]+\.js';$/gm) ?? [];
const after = imports.findLast(other => other.replace(/.*'(.*)'.*/, '$1') < `./${name}.js`) ?? /^import type .*;$/m.exec(list)?.[0];
const end = list.lastIndexOf('\n];');
if (after === undefined || end < 0) refuse('src/platforms/index.ts has no list that one could be added to');
if (list.includes(`import {${variable}} from`)) refuse(`src/platforms/index.ts has a \`${variable}\` already`);
writeFileSync(index, `${list.slice(0, end)}\n  ${variable},${list.slice(end)}`.replace(after, `${after}\n${line}`));

writeFileSync(
  source,
  `import {readForm, type Form} from '../grammars/forms.js';
import {definePlatform} from '../platform.js';

// Kind, pattern for \`host/path?query#hash\`, canonical address. Anchored, bounded, a group only for what is used.
const forms: Form[] = [['link', /^(?:www\\.)?${name}\\.example\\/item\\/(?<id>\\d{1,20})(?:[?#]|$)/, 'https://www.${name}.example/item/{id}']];

/** ${label}. */
export const ${variable} = definePlatform({
  name: '${name}',
  label: {zh: '${label}', en: '${label}'},
  hosts: ['${name}.example'],
  match: url => readForm(forms, url),
});
`,
);
writeFileSync(
  cases,
  `import type {PlatformCases} from './cases.js';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an item, without what follows the sharer',
      input: 'https://www.${name}.example/item/1024?share_id=7',
      expect: {text: '', cards: [{platform: '${name}', kind: 'link', id: '1024', url: 'https://www.${name}.example/item/1024'}]},
    },
  ],
  misses: ['https://www.${name}.example/', 'https://www.${name}.example/help/1024'],
};
`,
);
console.log(`Made src/platforms/${name}.ts and test/platforms/${name}.cases.ts, and listed them in src/platforms/index.ts.

Next:
  1. Put real shares into the cases file, as they come from the clipboard, with every name, id and code in them made up.
  2. Name the hosts, short-link hosts and forms of the addresses in the source file. A \`card\` function reads the words around a link.
  3. npm test -- types lint regexes browser
  4. npm run docs, for its row in the README

CONTRIBUTING.md walks through a whole one.`);
