/**
 * `npm run docs:formats`: writes docs/formats/, a page for each format that the readers know, from src/payload/about/.
 * With `--check`, says whether the pages are up to date instead. Run with `--import ./tools/ts-loader.mjs`.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {filesIn, root} from './project.mjs';

const load = file => import(pathToFileURL(join(root, file)).href);
const {readers} = await load('src/payload/all.ts');
const cell = text => text.replaceAll('|', '\\|');
const block = value => (typeof value === 'string' ? ['```xml', value, '```'] : ['```json', JSON.stringify(value, null, 2), '```']);

const pages = new Map();
const titles = [];
for (const {format} of readers) {
  const file = `src/payload/about/${format}.ts`;
  if (!existsSync(join(root, file))) {
    console.log(`Cannot write the page of \`${format}\`: ${file} is missing`);
    process.exitCode = 1;
    continue;
  }
  const {about} = await load(file);
  pages.set(`docs/formats/${format}.md`, [
    `# ${about.title}`,
    '',
    `\`format: '${format}'\``,
    '',
    '| Field | Where it comes from |',
    '| --- | --- |',
    ...about.reads.map(([field, meaning]) => `| \`${field}\` | ${cell(meaning)} |`),
    '',
    'Not read:',
    '',
    ...about.ignores.map(one => `- ${one}`),
    '',
    '## Example',
    '',
    ...block(about.example),
    '',
  ]);
  titles.push([format, about.title]);
}
pages.set('docs/formats/README.md', [
  '# Formats',
  '',
  'What `parse` reads beside a text, in the order in which it asks. Written by `npm run docs:formats` from `src/payload/about/`, whose examples the tests read.',
  '',
  '| Format | |',
  '| --- | --- |',
  ...titles.map(([format, title]) => `| [\`${format}\`](${format}.md) | ${cell(title)} |`),
  '',
]);

const stale = filesIn('docs/formats', /\.md$/).filter(file => !pages.has(file));
const changed = [...pages].filter(([file, lines]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== lines.join('\n'));
if (process.argv.includes('--check')) {
  for (const file of [...stale, ...changed.map(([file]) => file)]) console.log(`${file} is out of date: \`npm run docs:formats\``);
  if (stale.length + changed.length > 0) process.exitCode = 1;
} else {
  mkdirSync(join(root, 'docs/formats'), {recursive: true});
  for (const file of stale) rmSync(join(root, file));
  for (const [file, lines] of changed) writeFileSync(join(root, file), lines.join('\n'));
}
console.log(`docs/formats/ has ${pages.size - 1} formats`);
