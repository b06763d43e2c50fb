import type {CardFields} from '../../card/card.js';
import {cardOf} from '../answer.js';
import {child, childText, find, type XmlNode} from '../xml.js';
import {said, type Around, type Parts} from './parts.js';
import {innerXml, realId, usable} from './xml.js';

/** A quoted group message begins with its sender's id. */
const prefix = /^[\w@.-]{1,64}:\n/;

/** What stands for a message of which nothing but its type is quoted. */
const bare: Readonly<Record<string, CardFields>> = {
  '3': {kind: 'image'},
  '42': {kind: 'profile'},
  '43': {kind: 'video'},
  '47': {kind: 'image'},
  '48': {kind: 'location'},
  '62': {kind: 'video'},
};

/** 引用: an answer, and what it answers. A quote inside the quoted message is not told: nobody's client shows it. */
export function quote(node: XmlNode, around: Around): Parts | undefined {
  const text = usable(childText(node, 'title'));
  const refer = child(node, 'refermsg');
  if (text === undefined && !refer) return undefined;
  return around.inside || !refer ? {text} : {text, quote: quoted(refer, around)};
}

function quoted(refer: XmlNode, around: Around) {
  const sender = childText(refer, 'displayname');
  const type = childText(refer, 'type') ?? '';
  const content = child(refer, 'content');
  const root = type === '1' ? undefined : innerXml(content);
  const parts = root && around.inner(root);
  const stand = Object.hasOwn(bare, type) ? bare[type] : undefined;
  // A picture has no address; its message's id is how a host finds it.
  const card = parts?.card ?? (parts ? undefined : stand);
  const own = card && stand && card.id === undefined && ['image', 'video'].includes(card.kind ?? '') ? {...card, id: realId(childText(refer, 'svrid'))} : card;
  if (own) return said(sender, undefined, cardOf(own, around.context));
  const words = parts
    ? (parts.text ?? parts.notice?.text ?? parts.record?.title)
    : root
      ? childText(find(root, 'appmsg') ?? root, 'title')
      : content?.text.trim().replace(prefix, '');
  return said(sender, words);
}
