import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {builtinModules} from 'node:module';
import {dirname, join} from 'node:path';
import {existsSync} from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import {entries, pkg, root} from './tools/project.mjs';

const deps = Object.keys(pkg.dependencies);
const external = id => id.startsWith('node:') || builtinModules.includes(id) || deps.some(dep => id === dep || id.startsWith(`${dep}/`));
/** Style sheets without their comments and their layout: no minifier looks into a template. `: ` never stands in a selector. */
const leanStyles = () => ({
  name: 'lean-styles',
  transform(code, id) {
    if (!/[\\/]components[\\/].*\.ts$/.test(id)) return undefined;
    const lean = css =>
      css
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replaceAll(': ', ':')
        .replaceAll(';}', '}');
    return {code: code.replace(/(?<=\bcss)`[^`]*`/g, lean), map: null};
  },
});
const ts = () => [leanStyles(), esbuild({target: 'es2022', tsconfig: 'tsconfig.json'})];
/** `sideEffects` in package.json names files of dist/: read for the sources, it would say that no element need be defined. */
const resolve = options => nodeResolve({ignoreSideEffectsForRoot: true, ...options});
const browser = () => resolve({browser: true, exportConditions: ['production']});
/** Of our own modules those that define elements and the default instance, as `sideEffects` says of what is built. */
const treeshake = {
  moduleSideEffects: (id, isExternal) =>
    !isExternal &&
    (!id.startsWith(join(root, 'src/')) || id.endsWith('cli.ts')) &&
    (!id.startsWith(join(root, 'components/')) || /(?:components\/index|define)\.ts$/.test(id)),
};
const minify = () => terser({ecma: 2022, module: true, compress: {passes: 2}});
/** A warning ends the build; but how a dependency writes its comments and orders its modules is its own business. */
const onwarn = ({code, message, id, ids = [id]}) => {
  if ((code === 'INVALID_ANNOTATION' || code === 'CIRCULAR_DEPENDENCY') && ids.every(one => one?.includes('node_modules'))) return;
  // Those that give types to a framework.
  if (code === 'EMPTY_BUNDLE') return;
  throw new Error(`${code}: ${message}`);
};

/** `hutong/platforms` and the like, where the package's own sources are bundled as its users would. */
const ownPaths = () => ({
  name: 'own-paths',
  resolveId: id => (entries.has(id) ? join(root, entries.get(id)) : undefined),
});

/** In one file nothing is worth waiting for: the readers that load on first need are there from the start. */
const eagerReaders = () => {
  const lazy = join(root, 'src/payload/lazy.ts');
  const eager = '\0eager-readers';
  return {
    name: 'eager-readers',
    async resolveId(id, importer, options) {
      if (!id.endsWith('payload/lazy.js') || importer === eager) return undefined;
      const found = await this.resolve(id, importer, {...options, skipSelf: true});
      // The readers themselves share a test with the lazy list: sent round, they would import one another.
      return found?.id === lazy && dirname(importer) !== dirname(lazy) ? eager : found;
    },
    load: id =>
      id === eager
        ? `export * from ${JSON.stringify(lazy)}; export {readers as lazyReaders} from ${JSON.stringify(join(root, 'src/payload/all.ts'))};`
        : undefined,
  };
};

const configs = [
  // The package: a module for each source file, so that a bundler takes what is used.
  {
    input: Object.fromEntries([...entries.values()].map(file => [file.replace(/\.ts$/, ''), file])),
    external,
    plugins: [resolve(), ts()],
    treeshake,
    onwarn,
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.', hoistTransitiveImports: false, sourcemap: true},
  },
  // One file for a page without a build.
  {
    input: 'components/index.ts',
    plugins: [eagerReaders(), browser(), ts(), minify()],
    treeshake,
    onwarn,
    output: {file: 'dist/hutong.min.js', format: 'es', inlineDynamicImports: true, sourcemap: true},
  },
  // The command: what `hutong gateway` needs is loaded by it alone.
  {
    input: 'src/cli.ts',
    external,
    plugins: [resolve(), ts()],
    treeshake,
    onwarn,
    output: {dir: 'dist', entryFileNames: 'cli.js', chunkFileNames: 'cli/[name].js', format: 'es', sourcemap: true},
  },
  // The demo: its pages, and the package as its users import it, to dist/demo/.
  {
    input: ['demo/main.ts', 'demo/gallery.ts', 'demo/workbench.ts', 'demo/playground.ts'],
    plugins: [ownPaths(), browser(), ts(), minify()],
    treeshake,
    onwarn,
    output: {dir: 'dist/demo', format: 'es', sourcemap: true},
  },
];

// The package's own tests build a copy without the demo.
export default configs.filter(({input}) => !Array.isArray(input) || input.every(file => existsSync(join(root, file))));
