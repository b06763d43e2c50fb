/**
 * dist/custom-elements.json, from the sources of the elements, and from it what editors read: VS Code's custom data and
 * JetBrains' web-types.
 */
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {filesIn, fromRoot, root} from './project.mjs';

const isPublic = ({name, privacy, static: fixed}) => !name.startsWith('#') && privacy === undefined && !fixed;
const built = path => path.replace(/^\/?components\/(.+)\.[jt]s$/, 'dist/components/$1.js');

/** The manifest of the sources as they are: what a page may use, and under the paths at which it is built. */
export async function readManifest() {
  const sources = filesIn('components', /\/class\.ts$|events\.ts$/);
  const {modules, ...rest} = await cli({
    argv: ['analyze', '--litelement', '--quiet', ...sources.flatMap(file => ['--globs', file])],
    cwd: root,
    noWrite: true,
  });
  for (const module of [...modules])
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter(isPublic);
      // The analyzer takes the first argument of `new HutongOpenEvent(card, …)` for the name of an event, or finds none.
      declaration.events = declaration.events?.filter(({name}) => name?.startsWith('hutong-'));
      // The tag is defined beside the class, by a function that the analyzer cannot follow.
      const {tagName, name} = declaration;
      if (tagName)
        modules.push({
          kind: 'javascript-module',
          path: module.path.replace('class.ts', 'define.ts'),
          declarations: [],
          exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: module.path}}],
        });
    }
  const located = (key, value) => (typeof value === 'string' && (key === 'path' || key === 'module') ? built(value) : value);
  return JSON.parse(JSON.stringify({...rest, modules}, located));
}

/** Writes all of it to dist/. */
export async function writeManifest() {
  const manifest = await readManifest();
  const outdir = join(root, 'dist');
  mkdirSync(outdir, {recursive: true});
  writeFileSync(join(outdir, 'custom-elements.json'), JSON.stringify(manifest));
  generateVsCodeCustomElementData(manifest, {outdir, hideLogs: true});
  generateJetBrainsWebTypes(manifest, {outdir, hideLogs: true, packageJson: false});
}

if (process.argv[1] && fromRoot(fileURLToPath(import.meta.url)) === fromRoot(process.argv[1])) await writeManifest();
