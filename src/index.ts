/** `hutong/core`: reads payloads and fills cards in; no DOM, no Lit, runs anywhere. */
export type {Card, CardFields, CardKind, CardKinds, LinkCard, LivestreamCard, ProductCard, VideoCard} from './card/card.js';
export type {KindTable} from './card/read.js';
export type {Image, Money, Party, Risk} from './card/common.js';
export type {Live} from './card/kinds/livestream.js';
export {createHutong} from './hutong.js';
export type {Hutong, HutongEvent, HutongOptions} from './hutong.js';
export {formatMoney, toDecimal} from './locale/format.js';
export {pickLocale} from './locale/locale.js';
export type {Locale} from './locale/locale.js';
export type {Format, Message, ParseOptions, Segment, Warning} from './message.js';
export type {LazyReader, LoadedReader, ReadContext, Reader} from './payload/reader.js';
export {lazyReaders} from './payload/lazy.js';
export {definePlatform} from './platform.js';
export type {Brand, Label, Platform, Target, TokenFamily} from './platform.js';
export type {LinkPolicy} from './recognise.js';
export {ResolveError} from './resolve.js';
export type {CardRef, Gateway, GatewayFunction, Patch} from './resolve.js';
export type {ShareText} from './share-text.js';
