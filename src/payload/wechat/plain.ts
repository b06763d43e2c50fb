import type {CardFields} from '../../card/card.js';
import {cardOf} from '../answer.js';
import type {ReadContext} from '../reader.js';
import {child, childText, find, type XmlNode} from '../xml.js';
import {system} from './notice.js';
import {notice, type Parts} from './parts.js';
import {position} from './record.js';
import {address, cover, named, some} from './xml.js';

/** An attribute; the literal `null` is what clients write for none. */
const attribute = (node: XmlNode | undefined, name: string): string | undefined => {
  const value = node?.attributes.get(name)?.trim();
  return value === '' || value === 'null' ? undefined : value;
};

/**
 * The messages that are no appmsg, by the one element inside `<msg>`. Media lie encrypted behind hex
 * references (`cdnthumburl`): a card of theirs has no picture.
 */
const elements: Readonly<Record<string, (node: XmlNode, context: ReadContext) => Parts | undefined>> = {
  img: () => ({card: {kind: 'image'}}),
  emoji: node => ({card: {kind: 'image', cover: cover(attribute(node, 'cdnurl'), attribute(node, 'thumburl'))}}),
  videomsg: node => ({card: {kind: 'video', duration: some(attribute(node, 'playlength')), file: {size: some(attribute(node, 'length'))}}}),
  voicemsg: () => ({notice: notice('voice')}),
  location: node => ({card: location(node) ?? {kind: 'location'}}),
  mmreader: digest,
  voipmsg: call,
  VoIPBubbleMsg: call,
  sysmsg: system,
};

/** What a message's XML says. `undefined` for what no client draws. */
export function readPlain(root: XmlNode, context: ReadContext): Parts | undefined {
  const outer = child(root, 'msg');
  for (const node of [...root.children, ...(outer?.children ?? [])]) if (Object.hasOwn(elements, node.name)) return elements[node.name]?.(node, context);
  const person = outer && contact(outer);
  return person && {card: person};
}

/** 名片: a person's, an account's, or with its company's name a WeCom colleague's. All of it is attributes. */
function contact(node: XmlNode): CardFields | undefined {
  const title = attribute(node, 'nickname');
  const id = attribute(node, 'username');
  if (title === undefined || id === undefined) return undefined;
  return {
    kind: 'profile',
    title,
    description: attribute(node, 'sign') ?? attribute(node, 'openimdesc') ?? attribute(node, 'certinfo'),
    id,
    author: named(title, attribute(node, 'bigheadimgurl') ?? attribute(node, 'smallheadimgurl')),
  };
}

/** x is the latitude. `[位置]` is what older clients are to show. */
const location = (node: XmlNode): CardFields | undefined =>
  position(
    attribute(node, 'x'),
    attribute(node, 'y'),
    /^\[.*\]$/.test(attribute(node, 'poiname') ?? '') ? undefined : attribute(node, 'poiname'),
    attribute(node, 'label'),
  );

function call(node: XmlNode): Parts {
  return {notice: notice('call', find(node, 'msg')?.text)};
}

/** An account's articles of the day: the first is the headline, the others stand under it. */
function digest(node: XmlNode, context: ReadContext): Parts | undefined {
  const category = child(node, 'category') ?? node;
  const account = named(childText(category, 'name') ?? childText(child(node, 'publisher'), 'nickname'));
  const items = category.children.filter(({name}) => name === 'item');
  const [headline, ...more] = (items.length > 0 ? items : category.children.filter(({name}) => name === 'topnew')).map((item): CardFields => ({
    kind: 'article',
    title: childText(item, 'title'),
    description: childText(item, 'digest'),
    sharedUrl: address(childText(item, 'url')),
    cover: cover(childText(item, 'cover')),
    author: account,
  }));
  return headline && {card: {...headline, items: more.map(one => cardOf(one, context))}};
}
