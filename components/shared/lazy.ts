/** Code that comes with the first element that needs it: `undefined` until then, and `here` is called once it has come. */
export function lazily<T>(load: () => Promise<T>): (here: () => void) => T | undefined {
  let code: T | undefined;
  let coming: Promise<unknown> | undefined;
  return here => {
    if (code === undefined)
      (coming ??= load().then(
        loaded => (code = loaded),
        () => (coming = undefined), // a chunk that failed to load may load the next time
      )).then(
        () => code && here(),
        () => undefined,
      );
    return code;
  };
}
