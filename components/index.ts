/** `hutong`: defines every tag, sets the default instance, and gives the core's functions and types: the easy way. */
import {createHutong} from '../src/hutong.js';
import {lazyReaders} from '../src/payload/lazy.js';
import {platforms} from '../src/platforms/index.js';
import {getDefaultHutong, setDefaultHutong} from './shared/instance.js';

// A host that has set its own before this module ran keeps it.
if (!getDefaultHutong()) setDefaultHutong(createHutong({platforms, readers: lazyReaders}));

export {HutongCard} from './card/define.js';
export {HutongLinkCard} from './link-card/define.js';
export {HutongLivestreamCard} from './livestream-card/define.js';
export {HutongMessage} from './message/define.js';
export type {ChatItem} from './message/define.js';
export {HutongProductCard} from './product-card/define.js';
export {HutongVideoCard} from './video-card/define.js';
export {HutongCopyEvent, HutongImpressionEvent, HutongOpenEvent, HutongPlayEvent, HutongRemindEvent, HutongRetryEvent} from './shared/events.js';
export {getDefaultHutong, setDefaultHutong} from './shared/instance.js';
export {createHutong, definePlatform, formatMoney, lazyReaders, pickLocale, ResolveError, toDecimal} from '../src/index.js';
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
