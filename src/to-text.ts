import type {Card, CardFields} from './card/card.js';
import {formatMoney} from './locale/format.js';
import {pickLocale, type Locale} from './locale/locale.js';
import type {Message, Segment} from './message.js';

/**
 * A message as plain text, for search, notifications and screen readers: the person's words and each share as
 * `[商品] 标题` in reading order, then what is quoted, forwarded or announced.
 *
 * `locale` is a table or a BCP 47 tag; the reader's own language when absent. What no reader could make
 * anything of is the same sentence as on screen.
 */
export function toText(message: Message, locale?: Locale | string): string {
  const table = typeof locale === 'object' ? locale : pickLocale(locale);
  const parts = [
    said(message, table),
    message.notice && noticeText(message.notice, table),
    message.record && recordText(message.record, table),
    message.quote && table.quoted(itemText(message.quote, table)),
  ];
  const text = parts.filter(part => part !== undefined && part !== '').join('\n');
  return text === '' && (message.pending ?? message.format !== 'text') ? table.unsupported : text;
}

/** Words, links and shares as they stand; a share is parted from the words beside it. */
function said({segments, cards}: Message, locale: Locale): string {
  let text = '';
  let after: Segment['type'] | undefined;
  for (const segment of segments) {
    const card = segment.type === 'card' ? cards[segment.index] : undefined;
    const own = segment.type === 'card' ? card && cardText(card, locale) : segment.text;
    if (own === undefined) continue;
    const apart = (segment.type === 'card' || after === 'card') && text !== '' && !/\s$/.test(text) && !/^\s/.test(own);
    // A link that is drawn as a card too is told once.
    if (card?.kind === 'link' && after === 'link' && card.title === undefined) continue;
    text += (apart ? ' ' : '') + own;
    after = segment.type;
  }
  return text.trim();
}

/** What a card is called: by its title, else by whatever names it, at last by where it leads. */
export function cardText(card: Card, locale: Locale): string {
  const {title, file, location, author, shop, description, token, openUrl}: CardFields = card;
  const name = title ?? file?.name ?? location?.address ?? shop?.name ?? author?.name ?? description ?? token ?? hostOf(openUrl);
  const label = `[${locale.kinds[card.kind] ?? card.kind}]`;
  return name === undefined ? label : `${label} ${name.replace(/\s+/g, ' ')}`;
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^https?:\/\/([^/?#]+)/.exec(url)?.[1];
}

export function itemText({sender, text, card}: NonNullable<Message['quote']>, locale: Locale): string {
  const own = [text, card && cardText(card, locale)].filter(part => part !== undefined).join(' ');
  return sender === undefined ? own : locale.says(sender, own);
}

function recordText({title, count, items}: NonNullable<Message['record']>, locale: Locale): string {
  const more = count - items.length;
  return [
    `[${locale.record}]${title === undefined ? '' : ` ${title}`}`,
    ...items.map(item => itemText(item, locale)),
    ...(more > 0 ? [locale.moreMessages(more)] : []),
  ].join('\n');
}

/** Lines of the app's own speak for themselves; what is money or an announcement is called so. */
export function noticeText({type, text, amount}: NonNullable<Message['notice']>, locale: Locale): string {
  const label = Object.hasOwn(locale.notices, type) ? locale.notices[type] : undefined;
  if (label === undefined || type === 'pat' || type === 'recall') return text ?? label ?? '';
  return [`[${label}]`, amount && formatMoney(amount, locale), text].filter(part => part !== undefined).join(' ');
}
