import type {Hutong} from '../../src/hutong.js';

let current: Hutong | undefined;
let loading: Promise<Hutong> | undefined;

/** The instance of every element that is given none. Elements that already drew themselves keep theirs. */
export function setDefaultHutong(hutong: Hutong): void {
  current = hutong;
}

/** The default instance; `undefined` until one is set or the first payload has brought it. */
export function getDefaultHutong(): Hutong | undefined {
  return current;
}

/** The default instance, made with every platform and the lazy readers when nobody set one. */
export async function loadDefaultHutong(): Promise<Hutong> {
  loading ??= Promise.all([import('../../src/hutong.js'), import('../../src/platforms/index.js'), import('../../src/payload/lazy.js')]).then(
    ([{createHutong}, {platforms}, {lazyReaders}]) => (current ??= createHutong({platforms, readers: lazyReaders})),
    (error: unknown) => {
      loading = undefined; // a chunk that failed to load may load the next time
      throw error;
    },
  );
  return current ?? loading;
}
