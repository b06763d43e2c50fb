/** Where things are. The public paths come from `exports` in package.json, the one place that names them. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export const cache = join(root, 'node_modules/.cache/hutong');

/** Files below `folder` that are ours, as paths from the root with forward slashes; none when the folder is not there. */
export function filesIn(folder, wanted = /\.ts$/) {
  let names;
  try {
    names = readdirSync(join(root, folder), {recursive: true});
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return names
    .map(name => join(folder, name).split(sep).join('/'))
    .filter(file => wanted.test(file) && !file.includes('/node_modules/'))
    .sort();
}

/** Public path (`hutong/platforms/jd`) to source file (`src/platforms/jd.ts`); not the paths that stand for no one module. */
export const entries = new Map(
  Object.entries(pkg.exports).flatMap(([path, target]) => {
    if (!target?.default || target.default === './dist/hutong.min.js') return [];
    const source = target.default.replace('./dist/', '').replace(/\.js$/, '.ts');
    const [before, after] = source.split('*');
    if (after === undefined) return [[path.replace('.', pkg.name), source]];
    return filesIn(before).flatMap(file => {
      const name = file.slice(before.length, file.length - after.length);
      return file.endsWith(after) && !name.includes('/') && !Object.hasOwn(pkg.exports, path.replace('*', name)) && name !== 'index'
        ? [[path.replace('.', pkg.name).replace('*', name), file]]
        : [];
    });
  }),
);

export const fromRoot = file => relative(root, file).split(sep).join('/');
