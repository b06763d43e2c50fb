import {Parser} from 'htmlparser2';
import {limits} from '../limits.js';

/** An element as it was read: no prototype to pollute, nothing that could be inserted into a page. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its own text and CDATA, joined. */
  readonly text: string;
}

/** 240 KB of `<a>` took htmlparser2 3.3 s without the first, 13 ms with it. */
const maxDepth = 64;
const maxNodes = 20_000;

class Refused extends Error {}

/**
 * Reads XML as strangers write it: raw `&`, several roots, cut off in the middle. `undefined` when it is
 * too large, too deep, or holds a DOCTYPE or an ENTITY: these only ever carry attacks.
 */
export function readXml(source: string): XmlNode | undefined {
  if (source.length > limits.structured || /<!(?:DOCTYPE|ENTITY)/i.test(source)) return undefined;
  interface Open {
    name: string;
    attributes: Map<string, string>;
    children: XmlNode[];
    text: string;
  }
  const root: Open = {name: '', attributes: new Map(), children: [], text: ''};
  const open: Open[] = [root];
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const entries = Object.entries(attributes);
        nodes += 1 + entries.length;
        if (open.length > maxDepth || nodes > maxNodes) throw new Refused();
        const node: Open = {name, attributes: new Map(entries), children: [], text: ''};
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      onclosetag: () => void open.pop(),
      ontext(text) {
        const node = open.at(-1);
        if (node) node.text += text;
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  try {
    parser.write(source);
    parser.end();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
  return root;
}

/** The first direct child of that name: where a name stands twice, the first is the app's own. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined => node?.children.find(one => one.name === name);

/** The words of a direct child; `undefined` when it is missing, empty or the literal `null`. */
export function childText(node: XmlNode | undefined, name: string): string | undefined {
  const text = child(node, name)?.text.trim();
  return text === '' || text === 'null' ? undefined : text;
}

/** The first element of that name anywhere, in document order. */
export function find(node: XmlNode, name: string): XmlNode | undefined {
  for (const one of node.children) {
    if (one.name === name) return one;
    const found = find(one, name);
    if (found) return found;
  }
  return undefined;
}
