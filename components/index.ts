/** `hutong`: defines every tag, sets the default instance, and gives the core's functions and types: the easy way. */
import {createHutong} from '../src/hutong.js';
import {lazyReaders} from '../src/payload/lazy.js';
import {platforms} from '../src/platforms/index.js';
import {getDefaultHutong, setDefaultHutong} from './shared/instance.js';

// A host that has set its own before this module ran keeps it.
if (!getDefaultHutong()) setDefaultHutong(createHutong({platforms, readers: lazyReaders}));

// First, so that what stands inside a provider finds it when it asks.
export {HutongProvider} from './provider/define.js';
export {HutongArticleCard} from './article-card/define.js';
export {HutongCard} from './card/define.js';
export {HutongComposerPreview} from './composer-preview/define.js';
export {HutongCouponCard} from './coupon-card/define.js';
export {HutongFileCard} from './file-card/define.js';
export {HutongLinkCard} from './link-card/define.js';
export {HutongLivestreamCard} from './livestream-card/define.js';
export {HutongLocationCard} from './location-card/define.js';
export {HutongMarkdown} from './markdown/define.js';
export {HutongMessage} from './message/define.js';
export type {ChatItem} from './message/define.js';
export {HutongMessageList} from './message-list/define.js';
export {HutongMiniProgramCard} from './mini-program-card/define.js';
export {HutongMomentsPost} from './moments-post/define.js';
export type {MomentsPost} from './moments-post/define.js';
export {HutongMusicCard} from './music-card/define.js';
export {HutongNoteCard} from './note-card/define.js';
export {HutongProductCard} from './product-card/define.js';
export {HutongProfileCard} from './profile-card/define.js';
export {HutongTokenCard} from './token-card/define.js';
export {HutongVideoCard} from './video-card/define.js';
export {HutongCopyEvent, HutongImpressionEvent, HutongOpenEvent, HutongPlayEvent, HutongRetryEvent} from './shared/events.js';
export {HutongDismissEvent, HutongLoadOlderEvent, HutongMenuEvent, HutongRemindEvent} from './shared/later-events.js';
export type {MenuChoice} from './shared/later-events.js';
export {ContextRequestEvent, hutongContext} from './shared/context.js';
export {getDefaultHutong, setDefaultHutong} from './shared/instance.js';
export {defineView} from './views/views.js';
export type {LazyView, Scene, Shape, View} from './views/view.js';
export {createHutong, definePlatform, formatMoney, lazyReaders, loadLocale, pickLocale, ResolveError, toDecimal} from '../src/index.js';
export {platforms} from '../src/platforms/index.js';
export type {
  Brand,
  Card,
  CardFields,
  CardKind,
  CardKinds,
  CardRef,
  Format,
  Gateway,
  GatewayFunction,
  Hutong,
  HutongEvent,
  HutongOptions,
  Image,
  KindTable,
  Label,
  LazyReader,
  LinkCard,
  CheckedLink,
  LinkPolicy,
  Live,
  LivestreamCard,
  LoadedReader,
  Locale,
  Message,
  Money,
  ParseOptions,
  Party,
  Patch,
  Platform,
  PlayerFrame,
  ProductCard,
  ReadContext,
  Reader,
  Risk,
  Segment,
  ShareText,
  Target,
  TokenFamily,
  VideoCard,
  Warning,
} from '../src/index.js';
