import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {named, place, shareMessage, unread} from './answer.js';
import {isJsonLd} from './foreign.js';
import {couponOf, offerOf} from './json-ld-offer.js';
import {addressOf, durationOf, is, momentOf, nameOf, pictureOf, typesOf, wordsOf} from './json-ld-values.js';
import {decimal, field, fields, list, structure, whole, type Fields} from './json.js';
import type {LoadedReader, ReadContext} from './reader.js';

/**
 * schema.org as JSON-LD: what a page says that it is about. Of many nodes the one is drawn that a person would
 * share; what another says under an `@id` is not looked up.
 */
export const jsonLd: LoadedReader = {format: 'json-ld', markup: true, test: isJsonLd, read};

function read(raw: unknown, context: ReadContext): Message {
  const nodes = nodesOf(structure(raw));
  for (const [names, facts] of kinds) {
    const node = nodes.find(one => names.some(name => is(one, name)));
    const card = node && facts(node, context);
    if (node && card) return shareMessage('json-ld', {...base(node), ...card}, context);
  }
  return unread('json-ld', 'a document whose types are not known');
}

/** The document's own nodes: a graph's, a list's, and what a page says is its main entity. */
function nodesOf(value: unknown, depth = 0): Fields[] {
  if (Array.isArray(value)) return depth > 3 ? [] : list(value, 200).flatMap(one => nodesOf(one, depth + 1));
  const node = fields(value);
  if (!node) return [];
  const own = typesOf(node).length > 0 ? [node] : [];
  return depth > 3 ? own : [...own, ...['@graph', 'mainEntity'].flatMap(key => nodesOf(field(node, key), depth + 1))];
}

function base(node: Fields): CardFields {
  return {
    title: nameOf(node) ?? wordsOf(field(node, 'headline')),
    description: wordsOf(field(node, 'description')),
    sharedUrl: addressOf(field(node, 'url')) ?? addressOf(field(node, 'mainEntityOfPage')),
    cover: pictureOf(field(node, 'thumbnailUrl')) ?? pictureOf(field(node, 'image')),
    author: party(node, 'author', 'creator', 'byArtist'),
    siteName: nameOf(field(node, 'publisher')),
  };
}

function party(node: Fields, ...keys: readonly string[]): CardFields['author'] {
  for (const key of keys) {
    const found = named(nameOf(field(node, key)), {url: addressOf(field(node, key, 'url'))});
    if (found) return found;
  }
  return undefined;
}

type Facts = (node: Fields, context: ReadContext) => CardFields | undefined;
const only =
  (kind: NonNullable<CardFields['kind']>): Facts =>
  () => ({kind});

/** By how much a page is about one: a shop's page names its organization too. */
const kinds: readonly (readonly [names: readonly string[], facts: Facts])[] = [
  [['Product', 'ProductGroup', 'IndividualProduct', 'Vehicle', 'Book'], node => ({kind: 'product', ...offerOf(node)})],
  [['VideoObject', 'Movie', 'TVEpisode', 'TVSeries', 'Clip'], video],
  [['BroadcastEvent'], (node, context) => ({kind: 'livestream', live: liveOf(node, context)})],
  [
    ['MusicRecording', 'AudioObject', 'PodcastEpisode'],
    node => ({
      kind: 'music',
      duration: durationOf(field(node, 'duration')),
      audioUrl: addressOf(field(node, 'contentUrl')) ?? addressOf(field(node, 'audio')) ?? addressOf(field(node, 'audio', 'contentUrl')),
      album: nameOf(field(node, 'inAlbum')),
    }),
  ],
  [['MusicAlbum', 'MusicPlaylist'], only('collection')],
  [['Article', 'NewsArticle', 'BlogPosting', 'Report', 'TechArticle', 'ScholarlyArticle', 'Recipe'], only('article')],
  [['SocialMediaPosting', 'DiscussionForumPosting'], only('note')],
  [['SoftwareApplication', 'MobileApplication', 'WebApplication', 'VideoGame'], only('app')],
  [
    ['Offer', 'AggregateOffer'],
    node =>
      field(node, 'itemOffered') === undefined
        ? {kind: 'coupon', ...couponOf(node)}
        : {kind: 'product', ...offerOf({offers: node}), ...base(fields(field(node, 'itemOffered')) ?? {})},
  ],
  [['Place', 'LocalBusiness', 'Restaurant', 'Hotel', 'Store', 'TouristAttraction'], location],
  [['Event', 'MusicEvent', 'SportsEvent', 'TheaterEvent', 'Festival', 'Course'], only('link')],
  [['ImageObject'], node => ({kind: 'image', cover: pictureOf(node)})],
  [['Person', 'ProfilePage'], only('profile')],
  [['WebPage', 'ItemPage', 'CollectionPage', 'AboutPage', 'WebSite', 'Organization', 'Corporation'], only('link')],
];

function video(node: Fields, context: ReadContext): CardFields {
  const broadcast = list(field(node, 'publication')).find(one => is(one, 'BroadcastEvent')) ?? field(node, 'publication');
  const playable = {
    duration: durationOf(field(node, 'duration')),
    mediaUrl: addressOf(field(node, 'contentUrl')),
    embedUrl: addressOf(field(node, 'embedUrl')),
    stats: stats(node),
  };
  return is(broadcast, 'BroadcastEvent') && said(field(broadcast, 'isLiveBroadcast'))
    ? {...playable, kind: 'livestream', live: liveOf(broadcast, context)}
    : {...playable, kind: 'video'};
}

/** `true`, or a word for it. */
const said = (value: unknown): boolean => value === true || /^(?:true|https?:\/\/schema\.org\/True)$/i.test(wordsOf(value) ?? '');

/** Where a broadcast stands by its own times. */
function liveOf(event: unknown, {sentAt, now}: ReadContext): CardFields['live'] {
  const [startsAt, endsAt] = [momentOf(field(event, 'startDate')), momentOf(field(event, 'endDate'))];
  const at = sentAt ?? now();
  const status = endsAt !== undefined && endsAt <= at ? 'ended' : startsAt === undefined ? 'unknown' : startsAt > at ? 'upcoming' : 'live';
  return {status, startsAt, endsAt, asOf: sentAt};
}

const actions: Readonly<Record<string, 'views' | 'likes' | 'comments' | 'shares'>> = {
  WatchAction: 'views',
  ViewAction: 'views',
  LikeAction: 'likes',
  CommentAction: 'comments',
  ShareAction: 'shares',
};

function stats(node: Fields): CardFields['stats'] {
  const counters = field(node, 'interactionStatistic');
  const found: NonNullable<CardFields['stats']> = {};
  for (const counter of Array.isArray(counters) ? list(counters) : [counters]) {
    const type = field(counter, 'interactionType');
    const action = (typesOf(type)[0] ?? wordsOf(type) ?? '').replace(/^https?:\/\/schema\.org\//i, '');
    const name = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (name) found[name] ??= whole(field(counter, 'userInteractionCount'));
  }
  return found;
}

function location(node: Fields): CardFields | undefined {
  const address = field(node, 'address');
  const lines = ['addressRegion', 'addressLocality', 'streetAddress'].flatMap(key => wordsOf(field(address, key)) ?? []);
  const at = field(node, 'geo') ?? node;
  return place(decimal(field(at, 'latitude')), decimal(field(at, 'longitude')), {
    name: nameOf(node),
    address: wordsOf(address) ?? (lines.length > 0 ? lines.join(' ') : undefined),
    datum: 'wgs84',
  });
}
