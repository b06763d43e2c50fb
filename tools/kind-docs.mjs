/**
 * `npm run docs:kinds`: writes docs/kinds.md, the fields and the states of each kind of card, from test/stories/ and the schemas.
 * With `--check`, says whether it is up to date instead. Run with `--import ./tools/ts-loader.mjs`.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './project.mjs';

const load = file => import(pathToFileURL(join(root, file)).href);
const [{now, stageAt, states, stories}, {kinds}, {cardBase}] = await Promise.all(['test/stories/index.ts', 'src/card/read.ts', 'src/card/common.ts'].map(load));

const about = {
  product: 'Something that can be bought. A missing price is not 0.',
  video: 'A film or a clip, opened in its app or played in place.',
  livestream: 'Somebody on air, soon, now or a while ago. It is called live only as long as that is sure.',
  article: 'A page of an author to read; with `items`, several that came together.',
  note: 'Pictures or a clip with words: 笔记, 图文, 微博, 动态.',
  music: 'A song, which plays in place where its `audioUrl` is known.',
  'mini-program': 'A page of an app inside an app. A browser cannot open it by itself.',
  file: 'Something to download.',
  location: 'A place, with a strip that looks like a map; no map server is asked.',
  profile: 'A person or a channel.',
  shop: 'A shop, and what it sells.',
  coupon: 'What it takes off, from how much on, until when.',
  collection: 'A list or a series; with `items`, some of what is in it.',
  app: 'An app in a store.',
  document: 'A page or a sheet that several people write.',
  meeting: 'A meeting, or whatever comes as labels and values.',
  image: 'One picture.',
  token: 'A code that another app opens. A code alone opens nothing: it is copied.',
  link: 'A page of which no more is known than pages say of themselves.',
};
const fields = {
  platform: 'Id of the platform, decided by the host of the link.',
  surface: 'The part of the platform that people know by another name.',
  id: 'Id of the item, a string.',
  url: 'Its identity: canonical, without tracking.',
  sharedUrl: 'The link as it stands in the payload.',
  openUrl: 'What a click opens; absent when nothing may be opened.',
  token: '口令, 提取码 and the like.',
  tokenType: '`passphrase`, `access-code`, which are shown and copied, or `query`, which is not.',
  partial: '`true`: a resolver can add more.',
  title: 'In the payload’s own words, like all texts.',
  description: 'What it says of itself.',
  siteName: 'What its site is called.',
  tags: 'Words to find it by.',
  badges: 'Short promises before the title.',
  author: '`{name, avatarUrl?, url?, id?}`.',
  shop: 'The same, of who sells.',
  cover: '`{url?, ref?, width?, height?, alt?}`; `ref` is what only the host can turn into an address.',
  images: 'Several of those.',
  stats: '`{views?, likes?, comments?, shares?}`.',
  fields: '`[label, value][]`.',
  risk: '`{code, host, like?}`: why it asks before it opens.',
  items: 'Cards inside it, one level deep.',
  price: '`{minor, currency, from?, max?, observedAt?, label?}`: an integer in the currency’s minor unit.',
  originalPrice: 'The struck price.',
  coupon: '`{amount?, threshold?, startsAt?, endsAt?}`; times are epoch milliseconds.',
  sold: '`{count?, text}`.',
  availability: '`in-stock`, `sold-out`, `off-shelf` or `preorder`.',
  promotion: '`{label, endsAt?}`: a stage of a sale.',
  miniProgram: '`{appId?, username?, pagePath?}`.',
  duration: 'Seconds.',
  mediaUrl: 'A file that a `<video>` plays.',
  embedUrl: 'A player page for a sandboxed frame.',
  audioUrl: 'A file that is heard.',
  album: 'What it is from.',
  live: '`{status, startsAt?, endsAt?, viewers?, asOf?}`: a snapshot, true at `asOf`.',
  file: '`{name?, size?, extension?}`, the size in bytes.',
  location: '`{latitude, longitude, datum?, address?}`; without the datum a pin is in the wrong street.',
};

const cell = text => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const meaning = name => {
  if (fields[name] === undefined) throw new Error(`Cannot write docs/kinds.md: nothing says what \`${name}\` means`);
  return cell(fields[name]);
};
const table = (first, rows) => ['<!-- prettier-ignore -->', `| ${first} | |`, '| --- | --- |', ...rows.map(([name, text]) => `| ${name} | ${text} |`), ''];
const code = names => names.map(name => `\`${name}\``).join(', ');

/** A time as the reader of a story has it; a long text by its beginning; what is not known is not there. */
function short(value) {
  if (typeof value === 'number' && Math.abs(value - now) < 1e11) {
    const minutes = Math.round((value - now) / 6e4);
    return minutes === 0
      ? 'now'
      : `now ${minutes < 0 ? '−' : '+'} ${Math.abs(minutes) < 120 ? `${Math.abs(minutes)} min` : `${Math.round(Math.abs(minutes) / 60)} h`}`;
  }
  if (typeof value === 'string') return `'${value.length > 32 ? `${[...value].slice(0, 30).join('')}…` : value}'`;
  if (Array.isArray(value)) return value.length > 3 ? `[${value.length}]` : `[${value.map(one => (one?.kind ? one.kind : short(one))).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => `${name}: ${short(one)}`)
      .join(', ')}}`;
  return String(value);
}

/** How a state of its own differs from the complete card; that it is of another thing is no difference. */
function difference({card, frame, gateway}, complete) {
  const examples = ['title', 'cover', 'author'].filter(name => card[name] !== undefined && complete[name] !== undefined);
  const names = [...new Set([...Object.keys(complete), ...Object.keys(card)])].filter(
    name => !examples.includes(name) && JSON.stringify(card[name]) !== JSON.stringify(complete[name]),
  );
  const set = names.filter(name => card[name] !== undefined).map(name => `\`${name}: ${short(card[name])}\``);
  const without = names.filter(name => card[name] === undefined);
  const parts = [
    ...(frame ? [`in the ${frame === 'compact' ? 'small' : frame} frame`] : []),
    ...set,
    ...(without.length > 0 ? [`without ${code(without)}`] : []),
    ...(typeof gateway === 'string' ? [`the resolver ${gateway === 'never' ? 'is asked' : 'fails'}`] : gateway ? [`learns ${code(Object.keys(gateway))}`] : []),
  ];
  return cell(parts.join('; ') || 'by its title or its picture alone');
}

function section(kind, schema) {
  const told = stories(stageAt('', 'en'), kind);
  const complete = told.find(({state}) => state === 'complete')?.card;
  const own = Object.keys(schema.shape).filter(name => name !== 'kind' && !Object.hasOwn(cardBase, name));
  const common = Object.keys(complete).filter(name => complete[name] !== undefined && Object.hasOwn(cardBase, name) && name !== 'partial');
  const special = told.filter(({state}) => !Object.hasOwn(states, state));
  return [
    `## ${kind}`,
    '',
    about[kind],
    '',
    `![A card of the kind ${kind}, in its two frames](images/kinds/${kind}.png)`,
    '',
    ...(own.length > 0
      ? table(
          'Fields of its own',
          own.map(name => [`\`${name}\``, meaning(name)]),
        )
      : []),
    `Of the fields that all kinds have, the one in the picture has ${code(common)}.`,
    '',
    ...(special.length > 0
      ? table(
          'States of its own',
          special.map(story => [story.state, difference(story, complete)]),
        )
      : []),
  ];
}

const missing = Object.keys(kinds).filter(kind => about[kind] === undefined || !existsSync(join(root, `docs/images/kinds/${kind}.png`)));
if (missing.length > 0)
  throw new Error(`Cannot write docs/kinds.md: \`${missing.join('`, `')}\` have no words here, or no picture (\`npm run screenshots -- kinds\`)`);
const lines = [
  '# Kinds of cards',
  '',
  'Every kind, its fields and its states. Written by `npm run docs:kinds` from the schemas and from `test/stories/`, the same data that the tests, the demo’s gallery and the pictures draw.',
  '',
  Object.keys(kinds)
    .map(kind => `[${kind}](#${kind})`)
    .join(' · '),
  '',
  '## What all kinds have',
  '',
  "Only `kind` is required. What is not known is absent: never `''`, `null` or `NaN`; a real 0 is a fact.",
  '',
  ...table(
    'Field',
    [...Object.keys(cardBase), 'items'].map(name => [`\`${name}\``, meaning(name)]),
  ),
  ...table(
    'State',
    Object.entries(states).map(([state, line]) => [state, cell(line)]),
  ),
  ...Object.entries(kinds).flatMap(([kind, schema]) => section(kind, schema)),
];
const text = `${lines.join('\n').trimEnd()}\n`;
const file = join(root, 'docs/kinds.md');
const changed = !existsSync(file) || readFileSync(file, 'utf8') !== text;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (changed) {
  console.log('docs/kinds.md is out of date: `npm run docs:kinds`');
  process.exitCode = 1;
}
console.log(`docs/kinds.md has ${Object.keys(kinds).length} kinds`);
