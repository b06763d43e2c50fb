/** The same facts, in two objects. Loops, since it is asked for each field of each card that is given once more. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => alike(a[key as keyof typeof a], b[key as keyof typeof b]));
}

/** The same facts but for some fields. */
export const alikeBut = (a: object, b: object, free: readonly string[]): boolean =>
  Object.keys(a).every(key => free.includes(key) || alike(a[key as keyof typeof a], b[key as keyof typeof b])) &&
  Object.keys(b).every(key => key in a || free.includes(key));
