import type {CardFields} from '../card/card.js';
import {named, oneOf, picture} from './answer.js';
import {address, field, fields, text, unpacked, type Fields} from './json.js';
import {worded} from './money.js';

/**
 * A message of an app's own, which other systems carry as JSON in a string: no two apps name their fields
 * alike, so the usual names are tried. A price counts only with its sign: `1990` may be yuan or fen.
 */
export function customCard(value: unknown): CardFields | undefined {
  const outer = fields(unpacked(value));
  for (const body of [outer, ...['data', 'content', 'payload', 'body'].map(key => fields(unpacked(field(outer, key))))]) {
    const card = body && readBody(body);
    if (card) return card;
  }
  return undefined;
}

function readBody(body: Fields): CardFields | undefined {
  const title = oneOf(body, ['title', 'name', 'goodsName', 'goods_name', 'productName'], text);
  const sharedUrl = oneOf(body, ['url', 'link', 'linkUrl', 'link_url', 'jumpUrl', 'jump_url', 'href', 'shareUrl'], address);
  if (title === undefined || (sharedUrl === undefined && !['image', 'imageUrl', 'cover', 'price', 'description'].some(key => Object.hasOwn(body, key))))
    return undefined;
  const price = worded(body['price']);
  return {
    kind: price ? 'product' : 'link',
    title,
    description: oneOf(body, ['description', 'desc', 'summary', 'digest'], text),
    sharedUrl,
    cover: picture(oneOf(body, ['image', 'imageUrl', 'image_url', 'cover', 'coverUrl', 'pic', 'picUrl', 'thumb', 'thumbUrl'], address)),
    price,
    shop: named(oneOf(body, ['shopName', 'shop_name'], text)),
  };
}
