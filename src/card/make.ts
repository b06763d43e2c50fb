import {limits} from '../limits.js';
import {safeUrl} from '../security/url.js';
import type {Card, CardFields} from './card.js';
import {words} from './text.js';

/** Longest text of a field, by its name; 200 where none is given. */
const lengths: Readonly<Record<string, number>> = {
  title: limits.title,
  alt: limits.title,
  address: limits.title,
  description: limits.description,
  name: limits.name,
  siteName: limits.name,
  sharedUrl: limits.url,
  pagePath: 1024,
};
/** Fields that are opened, asked for or drawn. */
const addresses = new Set(['url', 'openUrl', 'mediaUrl', 'embedUrl', 'audioUrl', 'avatarUrl']);
const most: Readonly<Record<string, number>> = {tags: limits.tags, badges: limits.badges, images: limits.images, items: limits.items};

function tidy(value: unknown, key: string): unknown {
  switch (typeof value) {
    case 'string':
      return addresses.has(key) ? safeUrl(value) : words(value, lengths[key] ?? 200);
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return value || undefined;
    case 'object': {
      if (Array.isArray(value)) {
        const kept = value.slice(0, most[key] ?? 20).flatMap(item => tidy(item, '') ?? []);
        return kept.length > 0 ? Object.freeze(kept) : undefined;
      }
      const entries = value === null ? [] : Object.entries(value).flatMap(([name, member]) => {
        const kept = tidy(member, name);
        return kept === undefined ? [] : [[name, kept] as const];
      });
      return entries.length > 0 ? Object.freeze(Object.fromEntries(entries)) : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * The card of fields that this package's own code drew up from a payload: typed already, but their words and
 * addresses are a stranger's. Cleaned, bounded, frozen; a card from outside goes through `readCard` instead.
 */
export function makeCard(fields: CardFields & {kind: Card['kind']}): Card {
  return tidy(fields, '') as Card;
}
