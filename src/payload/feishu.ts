import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {fileOf, place, reference, sentBy, shareMessage, unread, wordsMessage} from './answer.js';
import {isFeishu} from './foreign.js';
import {address, decimal, field, fields, list, structure, text, unpacked, whole, type Fields} from './json.js';
import {plainMarkdown} from './markup.js';
import type {LoadedReader, ReadContext} from './reader.js';

/**
 * Feishu and Lark (飞书): a message as its API returns it, as an event carries it, or as a bot sends it.
 *
 * `content` is JSON in a string. Pictures are keys that only the host's own token can fetch.
 */
export const feishu: LoadedReader = {format: 'feishu', markup: true, test: isFeishu, read};

function read(raw: unknown, context: ReadContext): Message {
  const outer = structure(raw);
  const event = field(outer, 'event');
  const envelope = field(event, 'message') ?? outer;
  const type = text(field(envelope, 'msg_type')) ?? text(field(envelope, 'message_type')) ?? '';
  const content = fields(unpacked(field(envelope, 'body', 'content') ?? field(envelope, 'content') ?? field(envelope, 'card')));
  const message =
    (content && Object.hasOwn(types, type) ? types[type]?.(content, context) : undefined) ?? unread('feishu', `msg_type \`${type.slice(0, 40)}\``);
  return sentBy(message, field(event, 'sender', 'sender_id', 'open_id'), field(envelope, 'sender', 'id'));
}

const share = (card: CardFields | undefined, context: ReadContext): Message | undefined => card && shareMessage('feishu', card, context);

const types: Readonly<Record<string, (content: Fields, context: ReadContext) => Message | undefined>> = {
  text(content, context) {
    const words = text(content['text']);
    return words === undefined ? undefined : wordsMessage('feishu', words, context);
  },
  post,
  interactive: (content, context) => share(interactive(content), context),
  share_chat(content, context) {
    const id = text(content['chat_id']);
    return share(id === undefined ? undefined : {kind: 'profile', id}, context);
  },
  share_user(content, context) {
    const id = text(content['user_id']);
    return share(id === undefined ? undefined : {kind: 'profile', id}, context);
  },
  image(content, context) {
    const cover = reference(text(content['image_key']));
    return share(cover && {kind: 'image', cover}, context);
  },
  file: (content, context) => share(fileOf(text(content['file_name']), undefined), context),
  media(content, context) {
    const title = text(content['file_name']);
    const ms = whole(content['duration']);
    return share(
      title === undefined
        ? undefined
        : {kind: 'video', title, cover: reference(text(content['image_key'])), duration: ms === undefined ? undefined : ms / 1000},
      context,
    );
  },
  location: (content, context) => share(place(decimal(content['latitude']), decimal(content['longitude']), {name: text(content['name'])}), context),
  video_chat(content, context) {
    const title = text(content['topic']);
    return share(title === undefined ? undefined : {kind: 'meeting', title}, context);
  },
};

/** Rich text. As it is sent it has a level for each language, as it is received it has none. */
function post(content: Fields, context: ReadContext): Message | undefined {
  const body = Array.isArray(content['content']) ? content : fields(content['zh_cn'] ?? content['en_us'] ?? Object.values(content)[0]);
  const lines = list(body?.['content'], 100).map(line => list(line, 100));
  const pictures = lines.flat().flatMap(one => (field(one, 'tag') === 'img' ? (reference(text(field(one, 'image_key'))) ?? []) : []));
  const title = text(body?.['title']);
  const say = (addresses: boolean) =>
    lines
      .map(line => line.map(one => inline(one, addresses)).join(''))
      .join('\n')
      .trim();
  // Without a title it is what a person wrote, and its links are theirs.
  if (title === undefined && pictures.length === 0) return say(true) === '' ? undefined : wordsMessage('feishu', say(true), context);
  return shareMessage(
    'feishu',
    {kind: 'note', title, description: say(false), cover: pictures[0], images: pictures.length > 0 ? pictures : undefined},
    context,
  );
}

function inline(one: unknown, addresses: boolean): string {
  const [tag, words] = [text(field(one, 'tag')), field(one, 'text')];
  // White space between two pieces is the person's.
  const label = typeof words === 'string' ? words : '';
  if (tag === 'a' && addresses) return [label, address(field(one, 'href'))].filter(part => part !== undefined && part !== '').join(' ');
  if (tag === 'at') return `@${text(field(one, 'user_name')) ?? text(field(one, 'user_id')) ?? ''}`.replace(/^@@_user_\d+$/, '');
  return label;
}

interface Found {
  words: string[];
  urls: string[];
  image?: string;
  left: number;
}

/** A card of elements in columns in forms: its header is the title, its first button what it opens. */
function interactive(content: Fields): CardFields | undefined {
  const title =
    text(field(content, 'header', 'title', 'content')) ?? text(field(content, 'i18n_header', 'zh_cn', 'title', 'content')) ?? text(content['title']);
  const found: Found = {words: [], urls: [], left: 200};
  collect(content['elements'] ?? field(content, 'body', 'elements') ?? field(content, 'i18n_elements', 'zh_cn'), found, 0);
  const sharedUrl = link(content['card_link']) ?? found.urls[0];
  const description = plainMarkdown(found.words.join('\n'));
  if (title === undefined && sharedUrl === undefined && description === '') return undefined;
  return {kind: 'link', title, description, sharedUrl, cover: reference(found.image)};
}

const link = (value: unknown): string | undefined =>
  address(field(value, 'url')) ?? address(field(value, 'pc_url')) ?? address(field(value, 'multi_url', 'url')) ?? address(field(value, 'default_url'));

function collect(value: unknown, found: Found, depth: number): void {
  if (depth > 8 || found.left-- < 0) return;
  if (Array.isArray(value)) {
    for (const one of list(value, 50)) collect(one, found, depth + 1);
    return;
  }
  const element = fields(value);
  if (!element) return;
  const words = text(element['text']) ?? text(field(element, 'text', 'content')) ?? text(element['content']);
  const url =
    link(element) ??
    list(element['behaviors'])
      .map(link)
      .find(one => one !== undefined);
  if (url !== undefined) found.urls.push(url);
  // A button's words say what it does, not what the card is about.
  if (words !== undefined && element['tag'] !== 'button' && element['tag'] !== 'a') found.words.push(words);
  if (element['tag'] === 'img') found.image ??= text(element['img_key']) ?? text(element['image_key']) ?? '';
  for (const inner of ['fields', 'elements', 'columns', 'actions', 'extra']) if (element[inner] !== undefined) collect(element[inner], found, depth + 1);
}
