import type {CardFields} from '../card/card.js';
import {limits} from '../limits.js';
import {address, field, list, text} from './json.js';

/** The meta properties of a page by name, repeated ones in their order. */
export type Meta = ReadonlyMap<string, readonly unknown[]>;

/** A page has some 30; more are a flood. */
const mostProperties = 500;

/** From a flat map, whose values may be lists, or from pairs of `[property, content]`. */
export function readMeta(raw: unknown): Meta {
  const meta = new Map<string, unknown[]>();
  const add = (name: unknown, value: unknown) => {
    if (typeof name !== 'string' || meta.size >= mostProperties) return;
    const key = name.toLowerCase();
    const known = meta.get(key);
    const values = Array.isArray(value) ? list(value) : [value];
    if (!known) meta.set(key, [...values]);
    else if (known.length < limits.items) known.push(...values);
  };
  if (Array.isArray(raw))
    for (const pair of list(raw, mostProperties)) {
      const [name, value] = Array.isArray(pair) ? (pair as unknown[]) : [field(pair, 'property') ?? field(pair, 'name'), field(pair, 'content')];
      add(name, value);
    }
  else if (typeof raw === 'object' && raw !== null) for (const name of Object.keys(raw).slice(0, mostProperties)) add(name, field(raw, name));
  return meta;
}

/** The first of several properties that has words. A value may be an object of structured properties. */
export function get(meta: Meta, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    const found = text(value) ?? text(field(value, 'url')) ?? text(field(value, 'content'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An address as a page writes it: whole, without a scheme, or relative to the page. */
export function resolved(value: string | undefined, base: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (address(value) !== undefined) return value;
  if (value.startsWith('//')) return `https:${value}`;
  try {
    return base === undefined ? undefined : address(new URL(value, base).href);
  } catch {
    return undefined;
  }
}

/** Every picture of a property, with the sizes that stand beside the first. */
export function pictures(meta: Meta, base: string | undefined, ...names: readonly string[]): NonNullable<CardFields['images']> {
  const values = names.map(name => meta.get(name)).find(found => found?.some(value => text(value) ?? text(field(value, 'url')))) ?? [];
  return values.flatMap(value => {
    const url = resolved(text(value) ?? text(field(value, 'url')), base);
    return url === undefined ? [] : [{url}];
  });
}
