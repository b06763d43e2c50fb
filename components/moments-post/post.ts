import type {Image} from '../../src/card/common.js';
import type {ChatItem} from '../message/item.js';

/** One post of a host's feed. */
export interface MomentsPost extends ChatItem {
  /** At most nine are drawn. */
  images?: Image[] | undefined;
  /** Names of those who like it. */
  likes?: string[] | undefined;
  comments?: {name: string; text: string}[] | undefined;
}
