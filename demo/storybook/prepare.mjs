/** What Storybook needs: its packages, the manifest of the elements, and its stories as files, since its index reads nothing else. */
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {register} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {install} from '../install.mjs';

export const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');

export async function prepare() {
  install(root, 'the dependencies');
  install(folder, 'Storybook');
  const {writeManifest} = await import('../../tools/manifest.mjs');
  await writeManifest();
  await writeStories();
}

/** `a price of 0.01` → `APriceOf0_01`. */
const exportName = state => {
  const words = state.replace(/(?<=\d)[.,](?=\d)/g, '_').match(/\w+/g);
  return words
    .map(word => word[0].toUpperCase() + word.slice(1))
    .join('')
    .replace(/^(?=\d)/, '_');
};

async function writeStories() {
  register('../../tools/ts-hooks.mjs', import.meta.url);
  // Its pictures lie below the page; here names are read, and no address.
  globalThis.document ??= {baseURI: 'http://localhost/'};
  const {subjectsOf} = await import('../workbench/subjects.ts');
  const {pickLocale} = await import('hutong/core');
  const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const tags = new Set(modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName)));
  const subjects = subjectsOf('en');
  const {kinds} = pickLocale('en');
  const files = new Map();
  const add = (title, tag, state, id) => {
    const file = files.get(title) ?? {tag, stories: new Map()};
    const exported = exportName(state);
    if (file.stories.has(exported)) throw new Error(`Cannot write the story \`${id}\`: another of its file is called \`${exported}\` too`);
    file.stories.set(exported, `{name: ${JSON.stringify(state)}, ...tell(${JSON.stringify(id)}, '${tag}')}`);
    files.set(title, file);
  };
  for (const {id, group, name, tag, story} of subjects) {
    const own = `hutong-${group}-card`;
    add(story ? `Cards/${kinds[group]}` : `Elements/${group}`, story && tags.has(own) ? own : tag, name, id);
  }
  for (const {id, group, name, tag, story} of subjects) if (story && name === 'complete') add(`Elements/${tag}`, tag, group, id);

  const out = join(folder, 'stories');
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out);
  for (const [title, {tag, stories}] of files) {
    const lines = [...stories].map(([exported, story]) => `export const ${exported} = ${story};\n`);
    writeFileSync(
      join(out, `${title.replace(/\W+/g, '-').toLowerCase()}.stories.js`),
      `import {tell} from '../told.ts';\n\nexport default {title: ${JSON.stringify(title)}, component: '${tag}'};\n${lines.join('')}`,
    );
  }
}

/** Runs Storybook's own command, on this terminal or for its output; answers its exit status and what it said. */
export const storybook = (args, stdio = 'inherit') =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [join(folder, 'node_modules/storybook/dist/bin/dispatcher.js'), ...args], {cwd: folder, stdio});
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', text => (said += text));
    child.on('close', code => resolve({code: code ?? 1, said}));
  });
