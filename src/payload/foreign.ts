import {field, structure} from './structure.js';
import type {LazyReader} from './reader.js';

/** How the formats of other systems are told apart: each by names that no other of them has. */

const has = (value: unknown, ...keys: readonly string[]): boolean => typeof value === 'object' && value !== null && keys.some(key => Object.hasOwn(value, key));
const kind = (value: unknown, key: string): string => {
  const found = field(value, key);
  return typeof found === 'string' ? found : '';
};
type Test = (raw: unknown) => boolean;
/** A test of an object. Arrays are only for formats that have some. */
const object =
  (test: Test): Test =>
  raw => {
    const value = structure(raw);
    return value !== undefined && !Array.isArray(value) && test(value);
  };

const robot = /^(?:actionCard|action_card|feedCard|feed_card)$/;
export const isDingtalk = object(value => {
  const type = kind(value, 'msgtype');
  return (
    robot.test(type) ||
    has(field(value, 'link'), 'messageUrl', 'messageURL', 'message_url') ||
    (type === 'markdown' && has(field(value, type), 'title')) ||
    (type !== '' && has(value, 'sessionWebhook', 'robotCode'))
  );
});
const archive = /^[a-z][a-z_]{2,40}$/;
export const isWecom = object(value => {
  const type = kind(value, 'msgtype');
  return (
    (archive.test(type) && has(value, type, 'info', 'doc')) || type === 'revoke' || (kind(value, 'action') === 'recall' && has(value, 'pre_msgid', 'msgid'))
  );
});
export const isFeishu = object(value => {
  const message = field(value, 'event', 'message') ?? value;
  return has(message, 'msg_type', 'message_type') && (has(message, 'content', 'card') || has(field(message, 'body'), 'content'));
});
export const isTencentIm = object(value => /^TIM\w+Elem$/.test(kind(value, 'MsgType') || kind(value, 'type')) || Array.isArray(field(value, 'MsgBody')));
export const isRongcloud = object(value => (kind(value, 'messageType') || kind(value, 'objectName')).startsWith('RC:') && has(value, 'content'));
export const isNeteaseIm = object(value => typeof field(value, 'messageType') === 'number' && has(value, 'attachment', 'text'));
export const isOpenim = object(
  value => typeof field(value, 'contentType') === 'number' && Object.keys(value as object).some(key => key === 'content' || key.endsWith('Elem')),
);

export const isAdaptiveCard = object(
  value => kind(value, 'type') === 'AdaptiveCard' || (kind(value, 'contentType') === 'application/vnd.microsoft.card.adaptive' && has(value, 'content')),
);
export const isTelegram = object(
  value => /^(?:webPage|linkPreview)/.test(kind(value, '_') || kind(value, '@type')) || kind(value, '_') === 'messageMediaWebPage',
);
export const isOembed: Test = raw =>
  typeof raw === 'string' && /^\s*</.test(raw) ? /^\s*<(?:\?xml[^<>]{0,200}\?>\s*<)?oembed[\s>]/.test(raw.slice(0, 1000)) : isOembedJson(raw);
const isOembedJson = object(value => /^1(?:\.0)?$/.test(String(field(value, 'version'))) && /^(?:photo|video|link|rich)$/.test(kind(value, 'type')));
export const isDiscord = object(value => {
  const embeds = field(value, 'embeds');
  if (Array.isArray(embeds)) return embeds.length > 0;
  return (
    /^(?:rich|image|video|gifv|article|link)$/.test(kind(value, 'type')) && has(value, 'title', 'description', 'url') && !has(value, 'version', '@context', '_')
  );
});
const attached = (value: unknown): boolean =>
  has(value, 'title_link', 'from_url', 'service_name', 'original_url') || (has(value, 'fallback') && has(value, 'title', 'text', 'pretext'));
export const isSlack = object(value => {
  const attachments = field(value, 'attachments');
  return Array.isArray(attachments) ? attached(attachments[0]) : attached(value);
});
export const isJsonLd: Test = raw => {
  const value = structure(raw);
  const node = Array.isArray(value) ? (value[0] as unknown) : value;
  return has(node, '@graph') || (has(node, '@type') && !isTelegram(node));
};

/** A name of a property with that beginning, in a map or in pairs. */
function property(raw: unknown, beginning: string): boolean {
  const value = structure(raw);
  if (Array.isArray(value))
    return value
      .slice(0, 100)
      .some(pair => (Array.isArray(pair) ? starts(pair[0], beginning) : starts(field(pair, 'property') ?? field(pair, 'name'), beginning)));
  return value !== undefined && Object.keys(value).some(key => key.startsWith(beginning));
}
const starts = (name: unknown, beginning: string): boolean => typeof name === 'string' && name.toLowerCase().startsWith(beginning);
export const isMatrixPreview: Test = raw => {
  const value = structure(raw);
  return has(value, 'matrix:image:size') || kind(value, 'og:image').startsWith('mxc:');
};
export const isOpenGraph: Test = raw => property(raw, 'og:');
export const isTwitterCard: Test = raw => property(raw, 'twitter:');
const shared = new Set([
  'title',
  'text',
  'url',
  'files',
  'public.url',
  'public.plain-text',
  'android.intent.extra.TEXT',
  'android.intent.extra.SUBJECT',
  'android.intent.extra.TITLE',
]);
/** Names as common as these count only where there is nothing else. */
export const isShareTarget = object(value => {
  const keys = Object.keys(value as object);
  return keys.length > 0 && keys.length <= shared.size && keys.every(key => shared.has(key)) && keys.some(key => key !== 'files');
});

/** Readers of chat systems and of what pages say about themselves. Those of the most exact shape are asked first. */
export const foreignReaders: readonly LazyReader[] = [
  {format: 'adaptive-card', markup: true, test: isAdaptiveCard, load: async () => (await import('./adaptive-card.js')).adaptiveCard},
  {format: 'telegram-webpage', markup: true, test: isTelegram, load: async () => (await import('./telegram.js')).telegram},
  {format: 'json-ld', markup: true, test: isJsonLd, load: async () => (await import('./json-ld.js')).jsonLd},
  {format: 'tencent-im', markup: true, test: isTencentIm, load: async () => (await import('./tencent-im.js')).tencentIm},
  {format: 'rongcloud', markup: true, test: isRongcloud, load: async () => (await import('./rongcloud.js')).rongcloud},
  {format: 'netease-im', markup: true, test: isNeteaseIm, load: async () => (await import('./netease-im.js')).neteaseIm},
  {format: 'openim', markup: true, test: isOpenim, load: async () => (await import('./openim.js')).openim},
  {format: 'dingtalk', markup: true, test: isDingtalk, load: async () => (await import('./dingtalk.js')).dingtalk},
  {format: 'wecom', markup: true, test: isWecom, load: async () => (await import('./wecom.js')).wecom},
  {format: 'feishu', markup: true, test: isFeishu, load: async () => (await import('./feishu.js')).feishu},
  {format: 'oembed', markup: true, test: isOembed, load: async () => (await import('./oembed.js')).oembed},
  {format: 'matrix-preview', markup: true, test: isMatrixPreview, load: async () => (await import('./open-graph.js')).matrixPreview},
  {format: 'open-graph', markup: true, test: isOpenGraph, load: async () => (await import('./open-graph.js')).openGraph},
  {format: 'twitter-card', markup: true, test: isTwitterCard, load: async () => (await import('./twitter-card.js')).twitterCard},
  {format: 'slack-attachment', markup: true, test: isSlack, load: async () => (await import('./slack.js')).slack},
  {format: 'discord-embed', markup: true, test: isDiscord, load: async () => (await import('./discord.js')).discord},
  {format: 'share-target', markup: true, test: isShareTarget, load: async () => (await import('./share-target.js')).shareTarget},
];
