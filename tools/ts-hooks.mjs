import {transform} from 'esbuild';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {entries, root} from './project.mjs';

const tsconfigRaw = {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true}};

export async function resolve(specifier, context, next) {
  if (entries.has(specifier)) return {url: pathToFileURL(join(root, entries.get(specifier))).href, shortCircuit: true};
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(url)) return {url: url.href, shortCircuit: true};
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const {code} = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcefile: fileURLToPath(url),
    tsconfigRaw,
  });
  return {format: 'module', source: code, shortCircuit: true};
}
