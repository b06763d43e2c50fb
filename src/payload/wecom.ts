import type {CardFields} from '../card/card.js';
import {cut} from '../card/text.js';
import {limits} from '../limits.js';
import {textMessage, type Message} from '../message.js';
import {digestMessage, fileOf, inside, named, oneOf, picture, place, recordMessage, reference, sentBy, shareMessage, unread, wordsMessage} from './answer.js';
import {isWecom} from './foreign.js';
import {address, decimal, field, fields, harmless, id, list, structure, text, unpacked, whole, type Fields} from './json.js';
import {fen, worded} from './money.js';
import type {LoadedReader, ReadContext} from './reader.js';
import {templateCard} from './wecom-template.js';

/**
 * WeCom (企业微信): the archive of a company's chats, customer service, and what bots and apps send.
 *
 * All write `{msgtype, [msgtype]: {…}}`; the archive counts in milliseconds, customer service in seconds, and
 * a link is spelt three ways.
 */
export const wecom: LoadedReader = {format: 'wecom', markup: true, test: isWecom, read};

interface Envelope {
  type: string;
  body: Fields | undefined;
  context: ReadContext;
  /** Epoch milliseconds at which it was sent. */
  sentAt: number | undefined;
  /** How deep in records it stands. */
  depth: number;
}

function read(raw: unknown, context: ReadContext): Message {
  const envelope = structure(raw);
  // Customer service counts who spoke: 3 is the customer, 5 one of the company.
  return sentBy(
    readEnvelope(envelope, context, 0),
    field(envelope, 'from'),
    field(envelope, field(envelope, 'origin') === 5 ? 'servicer_userid' : 'external_userid'),
  );
}

function readEnvelope(envelope: unknown, context: ReadContext, depth: number): Message {
  const type = text(field(envelope, 'msgtype')) ?? '';
  // The archive keeps some bodies under a name that is not the type's.
  const body = fields(field(envelope, type)) ?? fields(field(envelope, 'info')) ?? fields(field(envelope, 'doc'));
  const seconds = whole(field(envelope, 'send_time'));
  const sentAt = whole(field(envelope, 'msgtime')) ?? (seconds === undefined ? context.sentAt : seconds * 1000);
  if (field(envelope, 'action') === 'recall' || type === 'revoke') return {...textMessage('wecom', ''), notice: {type: 'recall'}};
  if (Object.hasOwn(messages, type)) return messages[type]?.({type, body, context, sentAt, depth}) ?? unread('wecom', `msgtype \`${type}\``);
  const card = Object.hasOwn(cards, type) ? cards[type]?.({type, body, context, sentAt, depth}) : undefined;
  return card ? shareMessage('wecom', card, context) : unread('wecom', `msgtype \`${type.slice(0, 40)}\``, oneOf(body, ['content', 'title'], text));
}

/** What is not one card. */
const messages: Readonly<Record<string, (envelope: Envelope) => Message | undefined>> = {
  text: words,
  markdown: words,
  mixed: ({body, context}) =>
    words({
      body: {
        content: list(body?.['item'])
          .flatMap(item => text(field(unpacked(field(item, 'content')), 'content')) ?? [])
          .join('\n'),
      },
      context,
    }),
  msgmenu: ({body, context}) => {
    const choices = list(body?.['list']).flatMap(
      item => oneOf(fields(item), ['click', 'view', 'text', 'miniprogram'], inner => text(field(inner, 'content'))) ?? [],
    );
    return words({
      body: {content: [text(body?.['head_content']), ...choices, text(body?.['tail_content'])].filter(line => line !== undefined).join('\n')},
      context,
    });
  },
  news: digest,
  mpnews: digest,
  redpacket: redPacket,
  external_redpacket: redPacket,
  chatrecord: record,
  merged_msg: record,
};

function words({body, context}: Pick<Envelope, 'body' | 'context'>): Message | undefined {
  const content = text(body?.['content']);
  return content === undefined ? undefined : wordsMessage('wecom', content, context);
}

function digest({body, context}: Envelope): Message | undefined {
  const articles = list(body?.['articles'] ?? body?.['item']).flatMap(article => link({body: fields(article)}) ?? []);
  return digestMessage(
    'wecom',
    articles.map(article => ({...article, kind: 'article'})),
    context,
  );
}

function redPacket({body}: Envelope): Message | undefined {
  if (!body) return undefined;
  const [wish, amount] = [text(body['wish']), fen(body['totalamount'])];
  return {...textMessage('wecom', ''), notice: {type: 'red-packet', ...(wish !== undefined && {text: cut(wish, limits.title)}), ...(amount && {amount})}};
}

/** Forwarded chats. Each item is an envelope, written as JSON in a string. */
function record({body, context, depth}: Envelope): Message | undefined {
  const all = body?.['item'];
  if (!body || !Array.isArray(all)) return undefined;
  const items = list(all, limits.record).map(item => {
    const inner = unpacked(field(item, 'msg_content') ?? field(item, 'content'));
    const named =
      text(field(item, 'msgtype')) ??
      text(field(item, 'type'))
        ?.replace(/^ChatRecord/, '')
        .toLowerCase() ??
      '';
    const type = harmless(named) ? named : '';
    const sender = text(field(item, 'sender_name'));
    if (depth >= 2) return sender === undefined ? {} : {sender};
    return inside(
      readEnvelope(field(inner, 'msgtype') === undefined ? {msgtype: type, [type]: field(inner, type) ?? inner} : inner, context, depth + 1),
      sender,
    );
  });
  return recordMessage('wecom', text(body['title']), all.length, items);
}

/** What is one card. */
const cards: Readonly<Record<string, (envelope: Envelope) => CardFields | undefined>> = {
  link,
  weapp: miniProgram,
  miniprogram: miniProgram,
  miniprogram_notice: miniProgram,
  sphfeed: channels,
  channels,
  channels_shop_product: product,
  channels_shop_order: order,
  template_card: ({body}) => templateCard(body),
  textcard: link,
  docmsg: ({body}) => {
    const card = link({body});
    return card && {...card, kind: 'document', author: named(text(body?.['doc_creator']))};
  },
  meeting: ({body}) => {
    const title = text(body?.['topic']);
    return title === undefined ? undefined : {kind: 'meeting', title, description: text(body?.['remarks']), id: id(body, 'meetingid')};
  },
  card: profile,
  business_card: profile,
  location: ({body}) =>
    place(decimal(body?.['latitude']), decimal(body?.['longitude']), {name: oneOf(body, ['title', 'name'], text), address: text(body?.['address'])}),
  file: ({body}) => fileOf(text(body?.['filename']), whole(body?.['filesize']), text(body?.['fileext'])),
  collect: ({body}) => {
    const title = text(body?.['title']);
    return title === undefined ? undefined : {kind: 'note', title, author: named(text(body?.['creator']))};
  },
};

function link({body}: Pick<Envelope, 'body'>): CardFields | undefined {
  const title = text(body?.['title']);
  const sharedUrl = oneOf(body, ['link_url', 'url', 'content_source_url'], address);
  if (title === undefined && sharedUrl === undefined) return undefined;
  return {
    kind: 'link',
    title,
    description: oneOf(body, ['description', 'desc', 'digest'], text),
    sharedUrl,
    cover: picture(oneOf(body, ['image_url', 'pic_url', 'picurl'], address)),
  };
}

function miniProgram({body}: Envelope): CardFields | undefined {
  const username = text(body?.['username']);
  const appId = text(body?.['appid']);
  if (username === undefined && appId === undefined) return undefined;
  return {
    kind: 'mini-program',
    platform: 'wechat-miniprogram',
    title: text(body?.['title']),
    description: text(body?.['description']),
    author: named(text(body?.['displayname'])),
    cover: reference(text(body?.['thumb_media_id'])),
    miniProgram: {appId, username, pagePath: oneOf(body, ['pagepath', 'page'], text)},
  };
}

/** `feed_type` of the archive, `sub_type` of customer service: 2 is pictures in one, a livestream in the other. */
const feedKinds = {sphfeed: {'2': 'note', '9': 'livestream'}, channels: {'2': 'livestream', '3': 'profile'}} as const;

function channels({type, body, sentAt}: Envelope): CardFields | undefined {
  const name = oneOf(body, ['sph_name', 'nickname'], text);
  const title = oneOf(body, ['feed_desc', 'title'], text);
  if (name === undefined && title === undefined) return undefined;
  const codes: Readonly<Record<string, CardFields['kind']>> = type === 'sphfeed' ? feedKinds.sphfeed : feedKinds.channels;
  const code = oneOf(body, ['feed_type', 'sub_type'], text) ?? '';
  const kind = Object.hasOwn(codes, code) ? codes[code] : 'video';
  return {
    kind,
    platform: 'wechat-channels',
    title: kind === 'profile' ? (name ?? title) : title,
    author: kind === 'profile' ? undefined : named(name),
    live: kind === 'livestream' ? {status: 'unknown', asOf: sentAt} : undefined,
  };
}

const shopOf = (body: Fields | undefined): CardFields['shop'] => named(text(body?.['shop_nickname']), {avatarUrl: address(body?.['shop_head_image'])});

function product({body}: Envelope): CardFields | undefined {
  const title = text(body?.['title']);
  const productId = id(body, 'product_id');
  if (title === undefined && productId === undefined) return undefined;
  return {
    kind: 'product',
    platform: 'wechat-store',
    id: productId,
    title,
    cover: picture(oneOf(body, ['head_image', 'image_url'], address)),
    price: fen(body?.['sales_price']) ?? worded(body?.['price_wording']),
    shop: shopOf(body),
  };
}

/** An order is drawn as what was ordered, with how far it is. Its number is nobody else's business. */
function order({body}: Envelope): CardFields | undefined {
  const title = text(body?.['product_titles']);
  const state = text(body?.['state']);
  return title === undefined
    ? undefined
    : {
        kind: 'product',
        platform: 'wechat-store',
        title,
        badges: state === undefined ? undefined : [state],
        cover: picture(address(body?.['image_url'])),
        price: worded(body?.['price_wording']),
        shop: shopOf(body),
      };
}

function profile({body}: Envelope): CardFields | undefined {
  const userId = oneOf(body, ['userid'], text);
  return userId === undefined
    ? undefined
    : {kind: 'profile', title: oneOf(body, ['name', 'nickname'], text) ?? userId, id: userId, description: text(body?.['corpname'])};
}
