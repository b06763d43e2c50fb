/**
 * `npm run docs`: writes the tables of README.md from the platforms and their cases, and from the size limits.
 * With `--check`, says whether they are up to date instead. Run with `--import ./tools/ts-loader.mjs`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {budgets} from './budgets.mjs';
import {filesIn, root} from './project.mjs';

const load = file => import(pathToFileURL(join(root, file)).href);
const [{createHutong}, {platforms}, {readers}] = await Promise.all(['src/hutong.ts', 'src/platforms/index.ts', 'src/payload/all.ts'].map(load));
const hutong = createHutong({platforms, readers});

/** Platform → the kinds of card that its cases become. */
const kinds = new Map();
for (const file of filesIn('test/platforms', /\.cases\.ts$/)) {
  const {cases} = await load(file);
  for (const {input} of cases.shares)
    for (const {platform, kind} of hutong.parse(input).cards) if (platform) kinds.set(platform, (kinds.get(platform) ?? new Set()).add(kind));
}

const code = words => words.map(word => `\`${word}\``).join(' ');
const cell = text => text.replaceAll('|', '\\|');
const row = ({name, label, hosts, shortHosts = [], tokens = []}) => {
  const {zh, en} = typeof label === 'string' ? {zh: label, en: label} : label;
  const found = [...(kinds.get(name) ?? [])].filter(kind => kind !== 'link').sort();
  return `| ${cell(zh === en ? zh : `${zh} ${en}`)} | ${code([name])} | ${found.join(', ') || 'link'} | ${code([...hosts, ...shortHosts])}${tokens.length > 0 ? ' 口令' : ''} |`;
};
const tables = {
  platforms: ['| Platform | Name | Cards | Found by |', '| --- | --- | --- | --- |', ...platforms.map(row)],
  sizes: [
    '| What is loaded | At most, brotli | |',
    '| --- | ---: | --- |',
    ...budgets.map(({name, limit, why}) => `| \`${name}\` | ${(limit / 1000).toFixed(1)} KB | ${cell(why)} |`),
  ],
};

const file = join(root, 'README.md');
const readme = readFileSync(file, 'utf8');
let written = readme;
for (const [name, lines] of Object.entries(tables)) {
  const block = new RegExp(`(<!-- ${name}:begin[^>]*-->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!block.test(written)) throw new Error(`Cannot write the ${name} into README.md: its markers are missing`);
  written = written.replace(block, (_, begin, end) => `${begin}<!-- prettier-ignore -->\n${lines.join('\n')}\n\n${end}`);
}
if (!process.argv.includes('--check')) writeFileSync(file, written);
else if (written !== readme) {
  console.log('README.md is out of date: `npm run docs`');
  process.exitCode = 1;
} else console.log(`README.md has its ${platforms.length} platforms`);
