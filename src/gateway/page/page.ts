import type {Card, CardFields} from '../../card/card.js';
import {textMessage} from '../../message.js';
import {jsonLd} from '../../payload/json-ld.js';
import {readJson} from '../../payload/json.js';
import {resolved} from '../../payload/meta.js';
import {oembed} from '../../payload/oembed.js';
import {openGraph} from '../../payload/open-graph.js';
import type {LoadedReader} from '../../payload/reader.js';
import {twitterCard} from '../../payload/twitter-card.js';
import type {RecipeContext} from '../recipe.js';
import {fetchJson, loginWall, notFound, type Page} from './fetch-page.js';
import {isGoneTitle, isWallTitle} from './walls.js';

/** What a reader of payloads makes of the same facts in a page: its fields, as they are. */
function fieldsOf(reader: LoadedReader, raw: unknown, now: () => number): CardFields {
  const {cards} = reader.read(raw, {now, share: () => undefined, card: fields => fields as Card, text: words => textMessage('text', words)});
  return cards[0] ?? {};
}

/** The first of each field; a kind that says something before `link`. */
function joined(...parts: readonly CardFields[]): CardFields {
  const known = parts.map(part => Object.entries(part).filter(([, value]) => value !== undefined));
  const kind = parts.map(({kind}) => kind).find(one => one !== undefined && one !== 'link');
  return {...(Object.fromEntries(known.reverse().flat()) as CardFields), kind};
}

/** What a page tells about itself, by Open Graph, JSON-LD, X's cards and its title. */
export function pageFields({url, facts}: Page, now: () => number): CardFields {
  const {meta} = facts;
  // Pictures may be relative to the page; what it says of its own address is not believed.
  const pairs = [['og:url', url], ...meta];
  const graph = meta.some(([name]) => name.toLowerCase().startsWith('og:')) ? fieldsOf(openGraph, pairs, now) : {};
  const documents = facts.jsonLd.map(text => fieldsOf(jsonLd, readJson(text), now));
  const linked = documents.find(({kind}) => kind !== undefined && kind !== 'link') ?? documents[0] ?? {};
  const tweet = meta.some(([name]) => name.toLowerCase().startsWith('twitter:')) ? fieldsOf(twitterCard, [...pairs, ['title', facts.title ?? '']], now) : {};
  const description = meta.find(([name]) => name.toLowerCase() === 'description')?.[1];
  const {sharedUrl: _, ...fields} = joined(graph, linked, tweet, {title: facts.title, description});
  if (fields.title !== undefined && isWallTitle(fields.title)) throw loginWall();
  if (fields.title !== undefined && isGoneTitle(fields.title)) throw notFound();
  return {...fields, cover: fields.cover?.url === undefined ? fields.cover : {...fields.cover, url: resolved(fields.cover.url, url)}};
}

/** The same, with what the page's oEmbed provider adds where the page itself lacks a title or a picture. */
export async function readFields(page: Page, context: RecipeContext): Promise<CardFields> {
  const fields = pageFields(page, context.now);
  const provider = resolved(page.facts.oembed, page.url);
  if (provider === undefined || (fields.title !== undefined && fields.cover)) return fields;
  try {
    const {sharedUrl: _, ...more} = fieldsOf(oembed, await fetchJson(provider, context), context.now);
    return joined(more, fields);
  } catch {
    context.signal.throwIfAborted();
    return fields; // one that does not answer costs what it would have added
  }
}
