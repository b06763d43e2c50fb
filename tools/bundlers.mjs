/** What a page loads first of the package, as its host's bundler packs it: from `dist/`, found as any package is. */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build, transform} from 'esbuild';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {rollup} from 'rollup';
import webpack from 'webpack';
import {cache, pkg, root} from './project.mjs';

/** Names of the chunks that one brings along without asking, itself included. */
function reached(entry, importsOf) {
  const names = new Set();
  const add = name => {
    if (names.has(name)) return;
    names.add(name);
    for (const other of importsOf(name)) add(other);
  };
  add(entry);
  return [...names];
}

/** Rollup, and esbuild as its minifier: what Vite does. `plugins` come before its own. */
export async function byRollup(entry, {plugins = [], dir} = {}) {
  const bundle = await rollup({
    input: entry,
    plugins: [...plugins, nodeResolve({browser: true, exportConditions: ['production']})],
    onwarn: () => undefined,
  });
  const {output} = await (dir ? bundle.write({format: 'es', dir, chunkFileNames: '[name].js'}) : bundle.generate({format: 'es'}));
  const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
  const first = reached(output.find(({isEntry}) => isEntry).fileName, name => chunks.get(name).imports).map(name => chunks.get(name));
  return {
    code: await Promise.all(first.map(async ({code}) => (await transform(code, {minify: true, format: 'esm', target: 'es2022', legalComments: 'none'})).code)),
    modules: first.flatMap(({modules}) => Object.entries(modules)),
  };
}

export async function byEsbuild(entry, {dir}) {
  const {metafile, outputFiles} = await build({
    entryPoints: [entry],
    outdir: dir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    conditions: ['production'],
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const files = new Map(outputFiles.map(({path, text}) => [basename(path), text]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const [first] = [...outputs].find(([, {entryPoint}]) => entryPoint?.endsWith(basename(entry)));
  const importsOf = name =>
    outputs
      .get(name)
      .imports.filter(({kind}) => kind === 'import-statement')
      .map(({path}) => basename(path));
  return {code: reached(first, importsOf).map(name => files.get(name))};
}

export async function byWebpack(entry, {dir}) {
  const stats = await new Promise((resolve, reject) => {
    const config = {
      mode: 'production',
      entry,
      target: ['web', 'es2022'],
      output: {path: dir, module: true, chunkFormat: 'module'},
      experiments: {outputModule: true},
      performance: {hints: false},
    };
    webpack(config, (error, result) => (error ? reject(error) : resolve(result.toJson({all: false, entrypoints: true, errors: true}))));
  });
  if (stats.errors.length > 0) throw new Error(stats.errors[0].message);
  return {code: stats.entrypoints.main.assets.map(({name}) => readFileSync(join(dir, name), 'utf8'))};
}

export const bundlers = {esbuild: byEsbuild, rollup: byRollup, webpack: byWebpack};

/** A host's own folder with the package in it and `code` as its entry; `use` gets the entry's path and a folder to write to. */
export async function asHost(code, use) {
  mkdirSync(cache, {recursive: true});
  const folder = mkdtempSync(join(cache, 'host-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', pkg.name), 'junction');
    const entry = join(folder, 'main.js');
    writeFileSync(entry, code);
    return await use(entry, join(folder, 'out'));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
