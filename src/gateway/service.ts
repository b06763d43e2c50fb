import {createHutong} from '../hutong.js';
import {readers} from '../payload/all.js';
import {platforms} from '../platforms/index.js';
import type {HostMap} from './address.js';
import {createCache, createFileCache} from './cache.js';
import {createFetch} from './fetch.js';
import type {CachedResolve} from './gateway.js';
import {createImages, type Images} from './images.js';
import type {Log} from './log.js';
import {general} from './page/general.js';
import {recipes as all} from './platforms/index.js';
import type {Credentials} from './recipe.js';
import {createRecipes, type Recipes} from './recipes.js';
import {createResolver, type Resolved} from './resolver.js';

export interface ServiceOptions {
  /** Every recipe, and the general one of pages, when absent. */
  recipes?: Recipes;
  /** Hosts that stand for a server on this machine, in tests and in the demo. */
  map?: HostMap | undefined;
  /** Where answers are kept beyond the process: in memory alone when absent. */
  cacheFile?: string | undefined;
  /** Keys that sign the addresses of pictures, the newest first. */
  imageKeys?: readonly string[] | undefined;
  /** Keys of the platforms' open interfaces. */
  credentials?: Credentials | undefined;
}

export interface Service {
  resolve: CachedResolve;
  images: Images;
  /** Writes the cache and ends the connections. */
  close(): Promise<void>;
}

/** Everything behind a gateway, put together: recipes, safe fetching, cache, pictures. */
export async function createService(
  {recipes = createRecipes(all, general), map, cacheFile, imageKeys, credentials}: ServiceOptions,
  {log, onResolved}: {log?: Log | undefined; onResolved?: ((event: Resolved) => void) | undefined} = {},
): Promise<Service> {
  const fetch = createFetch({rules: recipes.hosts, map});
  const onError = (error: unknown) => log?.error({error: error instanceof Error ? error.message : String(error)}, 'the cache is not kept');
  const file = cacheFile === undefined ? undefined : await createFileCache(cacheFile, {onError});
  return {
    resolve: createResolver({
      recipes,
      fetch,
      hutong: createHutong({platforms, readers}),
      cache: file ?? createCache(),
      credentials,
      ...(onResolved && {onResolved}),
    }),
    images: createImages({fetch, rules: recipes.hosts, keys: imageKeys}),
    close: async () => {
      await Promise.all([file?.close(), fetch.close()]);
    },
  };
}
