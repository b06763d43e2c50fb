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

interface Open {
  name: string;
  attributes: Map<string, string>;
  children: Open[];
  text: string;
}
/** Most elements have neither: what they share saves a fifth of the time. */
const unset = new Map<string, string>();
const none: Open[] = [];
const element = (name: string): Open => ({name, attributes: unset, children: none, text: ''});

/** A DOCTYPE or an ENTITY. Looked for only behind `<!`, which most often begins a CDATA section. */
function declares(source: string): boolean {
  for (let at = source.indexOf('<!'); at >= 0; at = source.indexOf('<!', at + 2))
    if (source[at + 2] !== '[' && /^<!(?:DOCTYPE|ENTITY)/i.test(source.slice(at, at + 10))) return true;
  return false;
}

/**
 * Reads XML as strangers write it: raw `&`, several roots, cut off in the middle. `undefined` when it is
 * too large, too deep, or holds a DOCTYPE or an ENTITY: these only ever carry attacks.
 */
export function readXml(source: string): XmlNode | undefined {
  if (source.length > limits.structured || declares(source)) return undefined;
  const root = element('');
  const open: Open[] = [root];
  let last = root;
  let nodes = 0;
  const count = () => {
    if (++nodes > maxNodes) throw new Refused();
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        count();
        if (open.length > maxDepth) throw new Refused();
        const node = element(name);
        if (last.children === none) last.children = [node];
        else last.children.push(node);
        open.push((last = node));
      },
      onattribute(name, value) {
        count();
        if (last.attributes === unset) last.attributes = new Map();
        if (!last.attributes.has(name)) last.attributes.set(name, value);
      },
      onclosetag() {
        open.pop();
        last = open[open.length - 1] ?? root;
      },
      ontext(text) {
        last.text += text;
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
