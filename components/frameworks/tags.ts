import type * as hutong from '../index.js';

type EventName = Extract<keyof GlobalEventHandlersEventMap, `hutong-${string}`>;

/** What a page sets on an element, and what it hears from it. */
interface Tag<Element extends HTMLElement = HTMLElement, Property extends keyof Element = keyof Element, Name extends EventName = EventName> {
  element: Element;
  properties: {[Key in Property]?: Element[Key] | undefined};
  events: {[Key in Name]: GlobalEventHandlersEventMap[Key] & {readonly currentTarget: Element}};
}

type CardTag<Element extends hutong.HutongCard> = Tag<
  Element,
  'card' | 'payload' | 'frame' | 'theme' | 'tail' | 'itemId' | 'hutong',
  'hutong-open' | 'hutong-play' | 'hutong-copy' | 'hutong-menu' | 'hutong-remind' | 'hutong-retry' | 'hutong-impression'
>;

/** What frameworks are told of each tag. Cards inside a message, a list or a post are heard on it, too: events bubble. */
export interface HutongTags {
  /** A share as a card. */
  'hutong-card': CardTag<hutong.HutongCard>;
  'hutong-article-card': CardTag<hutong.HutongArticleCard>;
  'hutong-coupon-card': CardTag<hutong.HutongCouponCard>;
  'hutong-file-card': CardTag<hutong.HutongFileCard>;
  'hutong-link-card': CardTag<hutong.HutongLinkCard>;
  'hutong-livestream-card': CardTag<hutong.HutongLivestreamCard>;
  'hutong-location-card': CardTag<hutong.HutongLocationCard>;
  'hutong-mini-program-card': CardTag<hutong.HutongMiniProgramCard>;
  'hutong-music-card': CardTag<hutong.HutongMusicCard>;
  'hutong-note-card': CardTag<hutong.HutongNoteCard>;
  'hutong-product-card': CardTag<hutong.HutongProductCard>;
  'hutong-profile-card': CardTag<hutong.HutongProfileCard>;
  'hutong-token-card': CardTag<hutong.HutongTokenCard>;
  'hutong-video-card': CardTag<hutong.HutongVideoCard>;
  /** A row of a chat. */
  'hutong-message': Tag<hutong.HutongMessage, 'item' | 'payload' | 'sender' | 'avatar' | 'outgoing' | 'time' | 'status' | 'theme' | 'hutong', MessageEvent>;
  /** A chat of any length. */
  'hutong-message-list': Tag<
    hutong.HutongMessageList,
    'items' | 'hasOlder' | 'renderItem' | 'firstUnread' | 'theme' | 'hutong',
    MessageEvent | 'hutong-load-older'
  >;
  /** A row of a feed. */
  'hutong-moments-post': Tag<hutong.HutongMomentsPost, 'post' | 'theme' | 'hutong', 'hutong-open'>;
  /** A bot's message. */
  'hutong-markdown': Tag<hutong.HutongMarkdown, 'text' | 'streaming' | 'theme' | 'itemId' | 'hutong', Exclude<MessageEvent, 'hutong-dismiss'>>;
  /** What is about to be sent. */
  'hutong-composer-preview': Tag<hutong.HutongComposerPreview, 'text' | 'theme' | 'hutong', MessageEvent>;
  /** A configured instance for all that is inside. */
  'hutong-provider': Tag<hutong.HutongProvider, 'hutong' | 'theme'>;
}
type MessageEvent = Exclude<EventName, 'hutong-load-older'>;

export type TagName = keyof HutongTags;
export type ElementOf<Name extends TagName> = HutongTags[Name]['element'];
export type PropertiesOf<Name extends TagName> = HutongTags[Name]['properties'];
/** A handler for each event, under the name that `Rename` gives to it. */
export type HandlersOf<Name extends TagName, Prefix extends string> = {
  [Key in keyof HutongTags[Name]['events'] & string as `${Prefix}${Key}`]?: ((event: HutongTags[Name]['events'][Key]) => void) | undefined;
};

/** The custom properties that elements read: `style={{'--hutong-card-width': '320px'}}`. */
export type Tokens = Partial<
  Record<
    `--hutong-${'bubble-in' | 'bubble-out' | 'chat-bg' | 'fg' | 'fg-2' | 'fg-3' | 'line' | 'link' | 'link-out' | 'price' | 'live' | 'brand' | 'radius' | 'card-width' | 'scale' | 'font'}`,
    string | number
  >
>;
