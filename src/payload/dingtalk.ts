import type {CardFields} from '../card/card.js';
import type {Message} from '../message.js';
import {digestMessage, oneOf, picture, sentBy, shareMessage, unread, wordsMessage} from './answer.js';
import {isDingtalk} from './foreign.js';
import {address, field, fields, list, structure, text, type Fields} from './json.js';
import {firstPicture, plainMarkdown} from './markup.js';
import type {LoadedReader, ReadContext} from './reader.js';

/** DingTalk (钉钉) robots. The case of field names differs from one document to the next: `messageUrl`, `messageURL`. */
export const dingtalk: LoadedReader = {format: 'dingtalk', markup: true, test: isDingtalk, read};

function read(raw: unknown, context: ReadContext): Message {
  const envelope = structure(raw);
  const type = text(field(envelope, 'msgtype')) ?? '';
  const body = fields(field(envelope, type)) ?? oneOf(fields(envelope), ['actionCard', 'action_card', 'feedCard', 'feed_card', 'link'], fields);
  return sentBy(readBody(body, context), field(envelope, 'senderStaffId'), field(envelope, 'senderId'));
}

function readBody(body: Fields | undefined, context: ReadContext): Message {
  const links = list(body?.['links']);
  if (links.length > 0)
    return (
      digestMessage(
        'dingtalk',
        links.flatMap(one => link(fields(one)) ?? []),
        context,
      ) ?? unread('dingtalk', 'a feed without links')
    );
  const words = oneOf(body, ['content'], text);
  if (words !== undefined) return wordsMessage('dingtalk', words, context);
  const title = text(body?.['title']);
  const markdown = oneOf(body, ['text', 'markdown'], text);
  if (oneOf(body, ['messageUrl', 'messageURL', 'message_url'], text) !== undefined) {
    const shared = link(body);
    return shared ? shareMessage('dingtalk', shared, context) : unread('dingtalk', 'a link without address and title');
  }
  const buttons = oneOf(body, ['btns', 'btn_json_list'], value => (Array.isArray(value) ? value : undefined));
  const single = oneOf(body, ['singleURL', 'singleUrl', 'single_url'], address);
  if (
    buttons === undefined &&
    single === undefined &&
    markdown !== undefined &&
    oneOf(body, ['singleTitle', 'single_title', 'btnOrientation'], text) === undefined
  )
    return wordsMessage('dingtalk', plainMarkdown(markdown), context);
  if (title === undefined && markdown === undefined) return unread('dingtalk', 'an empty card');
  // Several buttons are a choice: the card itself opens nothing.
  const card: CardFields = {
    kind: 'article',
    title,
    description: markdown === undefined ? undefined : plainMarkdown(markdown),
    sharedUrl: single ?? onlyOne(list(buttons)),
    cover: picture(address(firstPicture(markdown ?? ''))),
  };
  return shareMessage('dingtalk', card, context);
}

const onlyOne = (buttons: readonly unknown[]): string | undefined =>
  buttons.length === 1 ? oneOf(fields(buttons[0]), ['actionURL', 'actionUrl', 'action_url'], address) : undefined;

function link(body: Fields | undefined): CardFields | undefined {
  const title = text(body?.['title']);
  const sharedUrl = oneOf(body, ['messageUrl', 'messageURL', 'message_url'], address);
  if (title === undefined && sharedUrl === undefined) return undefined;
  // A picture may be a media id, `@lADO…`: only DingTalk has it.
  return {kind: 'link', title, description: text(body?.['text']), sharedUrl, cover: picture(oneOf(body, ['picUrl', 'picURL', 'pic_url'], address))};
}
