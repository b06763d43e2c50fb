/**
 * `npm run visual [-- --accept] [KIND…]`: draws every story, light and dark, Chinese and Arabic, 260 and 360 px wide, and compares
 * it with the pictures in test/visual/. What differs is in a report; `--accept` takes the new pictures instead.
 */
import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import upng from 'upng-js';
import {root} from './project.mjs';
import {accepted, changes} from './visual/compare.mjs';
import {writeReport} from './visual/report.mjs';
import {browserVersion, kinds, shoot} from './visual/shoot.mjs';

const {values, positionals} = parseArgs({allowPositionals: true, options: {accept: {type: 'boolean', default: false}}});
const folder = join(root, 'test/visual');
const index = join(folder, 'boxes.json');
const unknown = positionals.filter(kind => !kinds.includes(kind));
if (unknown.length > 0) {
  console.error(`Cannot draw \`${unknown.join('`, `')}\`: the kinds are ${kinds.join(', ')}`);
  process.exit(2);
}

const chromium = await browserVersion();
const old = JSON.parse(await readFile(index, 'utf8').catch(() => '{"sheets": {}}'));
if (old.chromium !== undefined && old.chromium !== chromium)
  console.log(`The pictures were drawn by Chromium ${old.chromium}, this is ${chromium}: what differs may be the browser's doing`);

const sheets = {};
const changed = [];
let drawn = 0;
for await (const sheet of shoot(positionals.length > 0 ? {kinds: positionals} : {})) {
  const found = changes(await accepted(folder, sheet.name, old.sheets[sheet.name]), sheet);
  sheets[sheet.name] = sheet.boxes;
  drawn += Object.keys(sheet.boxes).length;
  changed.push(...found);
  if (values.accept && found.length > 0) {
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, `${sheet.name}.png`), Buffer.from(upng.encode([sheet.pixels.buffer], sheet.width, sheet.height, 0)));
  } else sheets[sheet.name] = old.sheets[sheet.name] ?? sheet.boxes;
}

if (values.accept) {
  const kept = positionals.length > 0 ? {...old.sheets, ...sheets} : sheets;
  const lines = Object.entries(kept).map(([name, boxes]) => `    ${JSON.stringify(name)}: ${JSON.stringify(boxes)}`);
  await writeFile(index, `{\n  "chromium": ${JSON.stringify(chromium)},\n  "sheets": {\n${lines.join(',\n')}\n  }\n}\n`);
  for (const file of await readdir(folder)) if (file.endsWith('.png') && !Object.hasOwn(kept, file.slice(0, -4))) await rm(join(folder, file));
  console.log(`${changed.length} of ${drawn} pictures taken`);
} else {
  for (const {sheet, state, frame} of changed) console.log(`✗ ${sheet}: ${state}${frame ? `, ${frame[2]} × ${frame[3]} px at ${frame[0]}, ${frame[1]}` : ''}`);
  if (changed.length > 0)
    console.log(`See ${await writeReport(join(root, 'node_modules/.cache/visual'), changed)}; accept with \`npm run visual -- --accept\``);
  console.log(`${drawn - changed.length} passed, ${changed.length} failed`);
  process.exitCode = changed.length > 0 ? 1 : 0;
}
