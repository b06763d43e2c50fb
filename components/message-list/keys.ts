import type {ChatItem} from '../message/item.js';

const given = new WeakMap<object, string>();
let count = 0;

/** What an item is known by: its id, else a name that it keeps as long as it is the same object. A Proxy may throw. */
export function keyOf(item: ChatItem): string {
  try {
    const {id}: {id: unknown} = item;
    if (typeof id === 'string' ? id !== '' : typeof id === 'number') return String(id);
  } catch {
    // it is known as an object
  }
  if (typeof item !== 'object' || (item as unknown) === null) return '';
  let key = given.get(item);
  // No id has a line break at its beginning by chance.
  if (key === undefined) given.set(item, (key = `\n${String(++count)}`));
  return key;
}

/** Epoch milliseconds; `undefined` when the item does not say, or cannot be asked. */
export function sentAtOf(item: ChatItem): number | undefined {
  try {
    const {sentAt} = item;
    return typeof sentAt === 'number' && Math.abs(sentAt) <= 8.64e15 ? sentAt : undefined;
  } catch {
    return undefined;
  }
}
