import type {CardFields} from '../card/card.js';
import {oneOf, picture} from './answer.js';
import {address, field, list, text, type Fields} from './json.js';

/** WeCom's `template_card`: a notice with a headline, rows of facts, and one place that it opens. */
export function templateCard(body: Fields | undefined): CardFields | undefined {
  const title = text(field(body, 'main_title', 'title')) ?? text(body?.['sub_title_text']);
  const emphasis = text(field(body, 'emphasis_content', 'title'));
  const sharedUrl =
    address(field(body, 'card_action', 'url')) ??
    list(body?.['jump_list'])
      .map(jump => address(field(jump, 'url')))
      .find(url => url !== undefined);
  if (title === undefined && sharedUrl === undefined && emphasis === undefined) return undefined;
  const rows = list(body?.['horizontal_content_list']).flatMap(row => {
    const [name, value] = [text(field(row, 'keyname')), text(field(row, 'value'))];
    return name === undefined || value === undefined ? [] : [[name, value] satisfies [string, string]];
  });
  const appId = text(field(body, 'card_action', 'appid'));
  return {
    kind: 'link',
    title: title ?? emphasis,
    description: text(field(body, 'main_title', 'desc')) ?? oneOf(body, ['sub_title_text'], text),
    siteName: text(field(body, 'source', 'desc')),
    fields: rows.length > 0 ? rows : undefined,
    sharedUrl,
    cover: picture(address(field(body, 'card_image', 'url'))),
    miniProgram: appId === undefined ? undefined : {appId, pagePath: text(field(body, 'card_action', 'pagepath'))},
  };
}
