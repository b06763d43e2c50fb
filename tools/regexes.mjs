/**
 * Every pattern that a payload meets must be linear: recheck says so of each literal in src/ and components/, and of each
 * pattern that is put together while the modules load and the cases of the platforms are read.
 *
 * Run with `--import ./tools/ts-loader.mjs`. Verdicts are kept by pattern, so only new ones cost time; a time-out is a failure, and no verdict.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {check} from 'recheck';
import ts from 'typescript';
import {cache, filesIn, fromRoot, root} from './project.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8'));
// Examples for the pages in docs/ meet no payload.
const sources = [...filesIn('src'), ...filesIn('components')].filter(file => !file.endsWith('.d.ts') && !file.startsWith('src/payload/about/'));
/** Pattern as a literal → the file it was first seen in. */
const patterns = new Map();
const add = (source, flags, file) => {
  const literal = `/${source}/${flags}`;
  if (!patterns.has(literal)) patterns.set(literal, {source, flags, file});
};

for (const file of sources) {
  const visit = node => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1), file);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022));
}
const literals = patterns.size;

/** Patterns put together at run time, seen where our own code calls the constructor. */
const construct = (target, args, newTarget) => {
  const made = Reflect.construct(target, args, newTarget);
  const caller = /\n.*\n\s+at .*?(file:\/\/[^)\s]+\.ts)/.exec(new Error().stack)?.[1];
  if (caller?.startsWith(pathToFileURL(join(root, 'src/')).href)) add(made.source, made.flags, fromRoot(new URL(caller).pathname));
  return made;
};
globalThis.RegExp = new Proxy(RegExp, {construct, apply: (target, _self, args) => construct(target, args, target)});
const load = file => import(pathToFileURL(join(root, file)).href);
for (const file of sources) if (file.startsWith('src/') && file !== 'src/cli.ts' && !file.startsWith('src/gateway/')) await load(file);
const [{createHutong}, {platforms}, {readers}] = await Promise.all(['src/hutong.ts', 'src/platforms/index.ts', 'src/payload/all.ts'].map(load));
const hutong = createHutong({platforms, readers});
for (const file of filesIn('test/platforms', /\.cases\.ts$/)) for (const {input} of (await load(file)).cases.shares) hutong.parse(input);

const store = join(cache, `regexes-${version}.json`);
let verdicts = {};
try {
  verdicts = JSON.parse(readFileSync(store, 'utf8'));
} catch {
  // The first run, or a file cut short: everything is checked.
}
const open = [...patterns].filter(([literal]) => !Object.hasOwn(verdicts, literal));
const fresh = open.length;
const started = Date.now();
const worker = async () => {
  for (let next = open.shift(); next; next = open.shift()) {
    const [literal, {source, flags}] = next;
    let {status, checker, complexity, error} = await check(source, flags, {timeout: 30_000});
    // The fuzzer stops by the clock: beside a busy processor it has once found what no second look did.
    if (status === 'vulnerable' && checker === 'fuzz') ({status, complexity, error} = await check(source, flags, {timeout: 30_000}));
    verdicts[literal] = status === 'safe' ? status : `${status}: ${complexity?.summary ?? error?.kind ?? ''}`;
  }
};
await Promise.all(Array.from({length: Math.min(4, availableParallelism())}, worker));

const bad = [...patterns].filter(([literal]) => verdicts[literal] !== 'safe');
for (const [literal, {file}] of bad) console.log(`✗ ${file}: ${verdicts[literal]}\n  ${literal}`);
mkdirSync(cache, {recursive: true});
writeFileSync(
  store,
  JSON.stringify(Object.fromEntries(Object.entries(verdicts).filter(([literal, verdict]) => patterns.has(literal) && !verdict.startsWith('unknown')))),
);
if (literals === 0) console.log('✗ no pattern was found: is this the right place?');
console.log(`${patterns.size} patterns (${literals} literals), ${fresh} of them new, ${((Date.now() - started) / 1000).toFixed(1)} s`);
console.log(`${patterns.size - bad.length} passed, ${bad.length + (literals === 0 ? 1 : 0)} failed`);
// recheck's own process would keep this one alive.
process.exit(bad.length > 0 || literals === 0 ? 1 : 0);
