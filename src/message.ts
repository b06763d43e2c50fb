import type {Card, CardFields} from './card/card.js';
import type {Money, Risk} from './card/common.js';

/** The carrier a payload came in. Hosts add their own. */
export type Format =
  | 'text'
  | 'wechat-appmsg'
  | 'wechat-msg'
  | 'qq-ark'
  | 'qq-xml'
  | 'onebot-cq'
  | 'onebot-segment'
  | 'wecom'
  | 'dingtalk'
  | 'feishu'
  | 'tencent-im'
  | 'rongcloud'
  | 'netease-im'
  | 'openim'
  | 'open-graph'
  | 'twitter-card'
  | 'oembed'
  | 'json-ld'
  | 'share-target'
  | 'matrix-preview'
  | 'slack-attachment'
  | 'discord-embed'
  | 'telegram-webpage'
  | 'adaptive-card'
  | (string & {});

export type Segment =
  | {type: 'text'; text: string}
  /** An ordinary link: no platform. `text` is as it was written, `url` what a click opens. */
  | {type: 'link'; text: string; url: string; risk?: Risk}
  /** `cards[index]` stands here. */
  | {type: 'card'; index: number};

export interface Warning {
  code: string;
  /** What was refused or repaired, for the host's log; never the person's words. */
  message: string;
}

/** What one payload says. Plain JSON, safe to store. */
export interface Message {
  v: 1;
  format: Format;
  /** In reading order. */
  segments: Segment[];
  /** What a person wrote around the shares, without the apps' boilerplate; `''` if nothing. */
  text: string;
  /** In the order in which they stand in the payload. */
  cards: Card[];
  /** The carrier's id of the sender, not a display name. */
  sender?: string;
  quote?: {sender?: string; text?: string; card?: Card};
  record?: {title?: string; count: number; items: {sender?: string; text?: string; card?: Card}[]};
  notice?: {type: 'pat' | 'transfer' | 'red-packet' | 'announcement' | 'recall' | (string & {}); text?: string; amount?: Money};
  /** A reader for this format exists but is not loaded yet: `await hutong.ready(payload)`, then parse again. */
  pending?: true;
  warnings: Warning[];
}

export interface ParseOptions {
  /** Epoch milliseconds at which the message was sent: dates a live state that has no time of its own. */
  sentAt?: number | undefined;
}

/** A message of words alone. */
export function textMessage(format: Format, text: string, warnings: Warning[] = []): Message {
  return {v: 1, format, segments: text ? [{type: 'text', text}] : [], text, cards: [], warnings};
}

/** What is known about a share before its card is drawn up. */
export type Known = Readonly<CardFields>;
