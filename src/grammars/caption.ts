import type {CardFields} from '../card/card.js';
import {tidy} from './shop.js';

/** A caption with its hashtags: `#词` or `# 词`, glued, cut off (`# a...`), or empty. */
export function caption(text: string, hashtag = /#\s{0,2}([^\s#]{0,60})/gu): CardFields {
  const tags = [...text.matchAll(hashtag)].flatMap(([, tag = '']) => tag.replace(/(?:\.{3}|…)$/, '') || []);
  return {title: tidy(text.replace(hashtag, ' ')), tags: tags.length > 0 ? tags : undefined};
}
