/** What recognition weighs: an instance with every platform, bundled and minified as a host would, and each platform alone. */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {basename, join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress} from 'node:zlib';
import {rollup} from 'rollup';
import {minify} from 'terser';
import {root} from './project.mjs';

const entry = `import {createHutong} from './src/hutong.js'; import {platforms} from './src/platforms/index.js'; globalThis.hutong = createHutong({platforms});`;
/** Off the main thread, two at a time where there are two cores. */
const compress = async code => (await promisify(brotliCompress)(code)).length;
/** What is drawn, and tells no share from another: names, colours, the shape of covers, how a player is framed. */
const drawn = /(?:(?<=name:"[a-z\d-]+",)label:(?:"[^"]*"|\{[^{}]*\})|\b(?:brand|ratios|player):\{[^{}]*\}|\bsurfaces:\{(?:[^{}]|\{[^{}]*\})*\}),?/g;

/** In bytes: `recognition` without what is only drawn, `all` with it, and what each platform would add to an instance without any, the heaviest first. */
export async function recognitionSize() {
  const bundle = await rollup({
    input: 'recognition',
    preserveEntrySignatures: false,
    plugins: [
      {
        name: 'recognition',
        resolveId: id => (id === 'recognition' ? {id: join(root, 'dist/recognition.js'), moduleSideEffects: true} : undefined),
        load: id => (basename(id) === 'recognition.js' ? entry : undefined),
      },
      nodeResolve({browser: true, exportConditions: ['production']}),
    ],
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({format: 'es'});
  const first = output.find(({isEntry}) => isEntry);
  const {code} = await minify(first.code, {ecma: 2022, module: true, compress: {passes: 2}});

  const modules = await Promise.all(
    Object.entries(first.modules).map(async ([file, module]) => ({
      file,
      code: (await transform(module.code ?? '', {minify: true, format: 'esm', target: 'es2022'})).code,
    })),
  );
  const isPlatform = ({file}) => /[\\/]platforms[\\/](?!index\.js$)/.test(file);
  const core = modules
    .filter(module => !isPlatform(module))
    .map(({code}) => code)
    .join('');
  const alone = await compress(core);
  const platforms = await Promise.all(
    modules.filter(isPlatform).map(async ({file, code}) => ({name: basename(file, '.js'), bytes: (await compress(core + code)) - alone})),
  );
  return {
    recognition: await compress(code.replace(drawn, '')),
    all: await compress(code),
    platforms: platforms.sort((a, b) => b.bytes - a.bytes),
  };
}
