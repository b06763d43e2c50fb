/** `node --import ./tools/ts-loader.mjs`: Node 20 strips no types, so esbuild does, file by file. */
import {register} from 'node:module';

register('./ts-hooks.mjs', import.meta.url);
