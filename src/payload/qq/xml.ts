import type {CardFields} from '../../card/card.js';
import {hostAddress, text, whole} from '../json.js';
import {notice, said, type Parts} from '../wechat/parts.js';
import {spoken} from '../wechat/record.js';
import {find, readXml, type XmlNode} from '../xml.js';

const attribute = (node: XmlNode | undefined, ...names: readonly string[]) =>
  names.map(name => text(node?.attributes.get(name))).find(found => found !== undefined);
const words = (node: XmlNode | undefined) => text(node?.text);

/** 35 and its kin are records, by their action; 5 is a picture. */
const recordAction = /^viewMultiMsg$/i;

/** A service message of QQ. `undefined` when the XML is refused or says nothing. */
export function readServiceXml(source: string): Parts | undefined {
  const root = readXml(source);
  const node = root && (find(root, 'msg') ?? find(root, 'message'));
  if (!node) return undefined;
  const item = find(node, 'item');
  const service = attribute(node, 'serviceID');
  if (service === '35' || recordAction.test(attribute(node, 'action') ?? '')) return record(node, item);
  const audio = item && find(item, 'audio');
  const title = words(item && find(item, 'title'));
  const below = words(item && (find(item, 'summary') ?? find(item, 'desc')));
  const picture = hostAddress(attribute(find(node, 'picture') ?? find(node, 'image') ?? find(node, 'video'), 'cover', 'src') ?? attribute(audio, 'cover'));
  const sharedUrl = hostAddress(attribute(node, 'url')) ?? hostAddress(words(find(node, 'url')));
  const brief = briefOf(node);
  if (title === undefined && sharedUrl === undefined) {
    if (service === '5' || find(node, 'image')) return {card: {kind: 'image', cover: picture === undefined ? undefined : {url: picture}}};
    return brief === undefined ? undefined : {text: brief};
  }
  const common: CardFields = {
    kind: 'link',
    title: title ?? brief,
    description: below,
    cover: picture === undefined ? undefined : {url: picture},
    siteName: attribute(find(node, 'source'), 'name'),
    sharedUrl,
  };
  if (service !== '2' && !audio) return {card: common};
  return {
    card: {
      ...common,
      kind: 'music',
      description: undefined,
      author: below === undefined ? undefined : {name: below},
      audioUrl: hostAddress(attribute(audio, 'src')),
    },
  };
}

/** `[分享]标题` → 标题. */
const briefOf = (node: XmlNode) => notice('', attribute(node, 'brief')?.replace(/^\s*\[[^\]\n]{1,20}\]\s*/, '')).text;

/** The first title is the record's, those behind it its first lines. */
function record(node: XmlNode, item: XmlNode | undefined): Parts {
  const [title, ...lines] = (item?.children ?? []).filter(({name}) => name === 'title').flatMap(one => words(one) ?? []);
  const items = lines.map(spoken);
  const count = whole(attribute(node, 'tSum')) ?? whole(/\d{1,6}/.exec(words(item && find(item, 'summary')) ?? '')?.[0]) ?? items.length;
  const name = said(title ?? attribute(find(node, 'source'), 'name'), undefined).sender;
  return {record: {...(name !== undefined && {title: name}), count, items}};
}
