import type {CardFields} from '../card/card.js';
import type {ShareText} from '../share-text.js';
import {tidy} from './shop.js';

/** `【腾讯文档】TITLE`, and the link on the same line or the next. */
export const markedTitle =
  (app: string) =>
  (_: unknown, share: ShareText): CardFields => ({title: tidy(share.lead(`【${app}】`)?.rest)});
