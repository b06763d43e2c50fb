import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {below, cardMessage, cardOf, named, oneOf, picture, sentBy, unread} from './answer.js';
import {isSlack} from './foreign.js';
import {address, field, fields, list, structure, text, type Fields} from './json.js';
import {plainMrkdwn, unescaped} from './markup.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** A Slack attachment, or a message with some. Text is mrkdwn: `<url|label>`, with `&`, `<` and `>` escaped. */
export const slack: LoadedReader = {format: 'slack-attachment', markup: true, test: isSlack, read};

function read(raw: unknown, context: ReadContext): Message {
  const outer = fields(structure(raw));
  const attachments = Array.isArray(outer?.['attachments']) ? list(outer['attachments']) : [outer];
  const cards = attachments.flatMap(one => attachment(fields(one)) ?? []).map(card => cardOf(card, context));
  if (cards.length === 0) return unread('slack-attachment', 'an attachment without title, text and address');
  const message = cardMessage('slack-attachment', cards);
  // Of a message with attachments the text is the person's; an attachment's own text is in its card.
  const words = Array.isArray(outer?.['attachments']) ? text(outer['text']) : undefined;
  const said = words === undefined ? '' : plainMrkdwn(words);
  return sentBy(below(said, message), outer?.['user']);
}

const mrkdwn = (value: unknown): string | undefined => {
  const words = text(value);
  return words === undefined ? undefined : plainMrkdwn(words);
};

function attachment(raw: Fields | undefined): CardFields | undefined {
  const title = mrkdwn(raw?.['title']);
  const description = mrkdwn(raw?.['text']);
  const sharedUrl = oneOf(raw, ['title_link', 'from_url', 'original_url'], value => address(typeof value === 'string' ? unescaped(value) : value));
  if (title === undefined && description === undefined && sharedUrl === undefined) return undefined;
  const rows = list(raw?.['fields']).flatMap(row => {
    const [name, value] = [mrkdwn(field(row, 'title')), mrkdwn(field(row, 'value'))];
    return name === undefined || value === undefined ? [] : [[name, value] satisfies [string, string]];
  });
  return {
    // `video_html` is markup, and stays unread; that it is there tells what the link is.
    kind: text(raw?.['video_html']) === undefined ? 'link' : 'video',
    title: title ?? mrkdwn(raw?.['fallback']),
    description,
    siteName: oneOf(raw, ['service_name', 'footer'], text),
    author: named(text(raw?.['author_name']), {avatarUrl: address(raw?.['author_icon']), url: address(raw?.['author_link'])}),
    sharedUrl,
    cover: picture(oneOf(raw, ['image_url', 'thumb_url'], address)),
    fields: rows.length > 0 ? rows : undefined,
  };
}
