/* global document, customElements, HTMLElement -- what runs in the page */
/**
 * The twin: what an element of ours has drawn, taken apart into templates and the values that differ, and drawn again
 * by hand: clone, fill, listen. The same boxes with nothing behind them.
 */

const listeners = new WeakMap();

/** Remembers who listens to what, from now on. */
export function watchListeners() {
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this instanceof globalThis.Node) listeners.set(this, [...(listeners.get(this) ?? []), type]);
    return addEventListener.call(this, type, ...rest);
  };
}

/** White space with a line's end in it is how a template is written; elsewhere it is part of the words. */
const written = /^[^\S\n]*\n\s*|\n\s*$/g;

function captureNode(node, inner) {
  if (node.nodeType === 3) return node.data;
  const {localName: tag} = node;
  const attributes = Object.fromEntries([...node.attributes].map(({name, value}) => [name, value]));
  if (node.shadowRoot) {
    inner.push(capture(node));
    return {tag: 'by-hand', attributes: {}, listens: [], children: []};
  }
  return {tag, attributes, listens: listeners.get(node) ?? [], children: captureChildren(node, inner)};
}

function captureChildren(parent, inner) {
  const children = [];
  for (const child of parent.childNodes) {
    if (child.nodeType === 8) continue; // comments are Lit's: nobody writes them by hand
    const captured = captureNode(child, inner);
    if (typeof captured === 'string' && typeof children.at(-1) === 'string') children.push(children.pop() + captured);
    else children.push(captured);
  }
  return children.map(child => (typeof child === 'string' ? child.replaceAll(written, '') : child)).filter(child => child !== '');
}

/** What an element shows now. */
export function capture(element) {
  const inner = [];
  const {style, ...attributes} = Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
  return {
    host: {tag: 'host', attributes: {style: style ?? '', ...attributes}, listens: listeners.get(element) ?? [], children: []},
    children: captureChildren(element.shadowRoot, inner),
    inner,
    sheets: element.shadowRoot.adoptedStyleSheets.map(({cssRules}) => [...cssRules].map(({cssText}) => cssText).join('\n')),
  };
}

/** The nodes of a capture in the order of the document. */
const flat = nodes => nodes.flatMap(node => (typeof node === 'string' ? [node] : [node, ...flat(node.children)]));
const valuesOf = ({host, children}) => flat([host, ...children]).flatMap(node => (typeof node === 'string' ? [node] : Object.values(node.attributes)));
/** What two captures have in common when one template does for both. */
const shapeOf = ({host, children}) => {
  const shape = node => (typeof node === 'string' ? '' : [node.tag, Object.keys(node.attributes), node.listens, node.children.map(shape)]);
  return JSON.stringify([host, ...children].map(shape));
};

/** The way from one node to the next of those that are touched: 0 first child, 1 next sibling, 2 parent. */
function ways(children, wanted) {
  const way = [];
  let moves = [];
  let index = 0;
  const visit = nodes => {
    nodes.forEach((node, i) => {
      moves.push(i === 0 ? 0 : 1);
      if (wanted.has(index)) {
        way.push([index, moves]);
        moves = [];
      }
      index += 1;
      if (typeof node !== 'string' && node.children.length > 0) {
        visit(node.children);
        moves.push(2);
      }
    });
  };
  visit(children);
  return way.map(([at, moves]) => [at, short(moves)]);
}

/** Down and up again is no way. */
function short(moves) {
  const out = [];
  for (const move of moves) {
    if (move !== 2) out.push(move);
    else {
      while (out.at(-1) === 1) out.pop();
      if (out.at(-1) === 0) out.pop();
      else out.push(2);
    }
  }
  return out;
}

/**
 * Captures as templates and, for each capture, the values that fill its template. A stop is a node that is touched: its
 * way from the one before, what is set on it (`null`: its words), what it listens to.
 */
export function learn(captures) {
  const patterns = [];
  const byShape = new Map();
  const place = captured => {
    const shape = shapeOf(captured);
    const pattern = byShape.get(shape) ?? {...captured, examples: []};
    if (!byShape.has(shape)) {
      byShape.set(shape, pattern);
      patterns.push(pattern);
    }
    const filled = {pattern: patterns.indexOf(pattern), inner: [], captured};
    pattern.examples.push(valuesOf(captured));
    filled.inner = captured.inner.map(place);
    return filled;
  };
  const placed = captures.map(place);
  for (const pattern of patterns) {
    const differs = pattern.examples[0].map((value, i) => pattern.examples.some(example => example[i] !== value));
    let at = 0;
    const touched = [pattern.host, ...flat(pattern.children)].map((node, i) => {
      const names = typeof node === 'string' ? [null] : Object.keys(node.attributes);
      const sets = names.filter((_, n) => differs[at + n]);
      at += names.length;
      return {i, sets, listens: typeof node === 'string' ? [] : node.listens};
    });
    pattern.sets = touched.map(({sets}) => sets);
    const [host, ...rest] = touched;
    pattern.differs = differs;
    pattern.host = {...pattern.host, sets: host.sets};
    const wanted = new Map(rest.filter(({sets, listens}) => sets.length > 0 || listens.length > 0).map(stop => [stop.i - 1, stop]));
    pattern.stops = ways(pattern.children, wanted).map(([i, moves]) => ({moves, sets: wanted.get(i).sets, listens: wanted.get(i).listens}));
    delete pattern.examples;
  }
  const fill = ({pattern, inner, captured}) => ({
    pattern,
    values: valuesOf(captured).filter((_, i) => patterns[pattern].differs[i]),
    inner: inner.map(fill),
  });
  const items = placed.map(fill);
  for (const pattern of patterns) {
    delete pattern.differs;
    delete pattern.inner;
  }
  return {patterns, items};
}

/** What a listener of ours does costs the same on either side: nothing, until somebody acts. */
const act = () => undefined;
const sheets = new Map();
const sheetOf = text => {
  const known = sheets.get(text) ?? new globalThis.CSSStyleSheet();
  if (!sheets.has(text)) known.replaceSync(text);
  sheets.set(text, known);
  return known;
};

function build(nodes, parent) {
  for (const node of nodes) {
    if (typeof node === 'string') parent.append(node);
    else {
      const element = document.createElement(node.tag);
      for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
      build(node.children, element);
      parent.append(element);
    }
  }
}

/** Makes rows of patterns that were learnt. */
export function byHand(patterns) {
  if (!customElements.get('by-hand')) customElements.define('by-hand', class extends HTMLElement {});
  const ready = patterns.map(({host, children, stops, sheets}) => {
    const template = document.createElement('template');
    build(children, template.content);
    return {template, host, stops, sheets: sheets.map(sheetOf), names: Object.entries(host.attributes)};
  });

  /** Draws an item into a host's root; gives the nodes whose values may change. */
  function draw(root, {pattern, values, inner}, at) {
    const {template, stops} = ready[pattern];
    const fragment = document.importNode(template.content, true);
    const kept = [];
    let node = fragment;
    for (const {moves, sets, listens} of stops) {
      for (const move of moves) node = move === 0 ? node.firstChild : move === 1 ? node.nextSibling : node.parentNode;
      for (const name of sets) {
        if (name === null) node.data = values[at++];
        else node.setAttribute(name, values[at++]);
        kept.push(node);
      }
      for (const type of listens) node.addEventListener(type, act);
    }
    if (inner.length > 0) fragment.querySelectorAll('by-hand').forEach((host, i) => fill(host, inner[i]));
    root.replaceChildren(fragment);
    return kept;
  }

  function fill(host, item) {
    const {names, host: known, sheets} = ready[item.pattern];
    let at = 0;
    for (const [name, value] of names) {
      const own = known.sets.includes(name) ? item.values[at++] : value;
      if (name === 'style') host.style.cssText = own;
      else host.setAttribute(name, own);
    }
    let root = host.shadowRoot;
    if (!root) {
      root = host.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = sheets;
      for (const type of known.listens) host.addEventListener(type, act);
    }
    return draw(root, item, at);
  }

  return {
    /** A new element; or with `host` what stands in it is replaced. */
    make: (item, host = document.createElement('by-hand')) => {
      fill(host, item);
      return host;
    },
    /** An element, and the nodes whose values may change, in the order of the item's values. */
    keep: item => {
      const host = document.createElement('by-hand');
      const kept = fill(host, item);
      return {host, kept, skipped: item.values.length - kept.length};
    },
  };
}

/** The boxes of everything that an element shows, from its own corner. */
export function boxesOf(element) {
  const {left, top, width, height} = element.getBoundingClientRect();
  const boxes = [[width, height]];
  const visit = root => {
    for (const child of root.children) {
      const box = child.getBoundingClientRect();
      boxes.push([box.left - left, box.top - top, box.width, box.height]);
      visit(child);
      if (child.shadowRoot) visit(child.shadowRoot);
    }
  };
  visit(element.shadowRoot ?? element);
  return boxes;
}
