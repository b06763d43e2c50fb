import type {WordLink} from '../message/blocks.js';

/** A block as it is drawn, and where its links lead. */
export interface Dressed {
  readonly element: HTMLElement;
  readonly urls: readonly string[];
}

/** Of one block: each is looked into. */
const mostLinks = 100;

/** What a click on a drawn link or button means. */
export const linkOf = new WeakMap<Element, WordLink>();

/** A block of which nothing may be made: its lines as they stand. */
export function asWritten(raw: string): HTMLElement {
  const lines = document.createElement('p');
  lines.className = 'raw';
  lines.textContent = raw.trimEnd();
  return lines;
}

/** Puts what was sanitised into a box of its own: each link through the gate, each code with a button, what is wide with a scroll bar. */
export function dress(nodes: Node, language: string | undefined, read: (text: string, address: string) => WordLink | undefined): Dressed {
  const element = document.createElement('div');
  element.append(nodes);
  const urls: string[] = [];
  for (const anchor of element.querySelectorAll('a')) {
    const found = urls.length < mostLinks ? read(anchor.textContent, anchor.getAttribute('href') ?? '') : undefined;
    if (found) {
      urls.push(found.url);
      link(anchor, found);
    } else anchor.replaceWith(...anchor.childNodes);
  }
  for (const pre of element.querySelectorAll('pre')) bar(pre, language);
  for (const table of element.querySelectorAll('table')) {
    const box = document.createElement('div');
    box.className = 'wide';
    table.replaceWith(box);
    box.append(table);
  }
  // What scrolls must be reached without a mouse.
  for (const wide of element.querySelectorAll('pre, .wide')) wide.setAttribute('tabindex', '0');
  return {element, urls};
}

/** A link whose words name another host is one that must ask, and its own host stands beside it. */
function link(anchor: HTMLAnchorElement, found: WordLink): void {
  const {text, url, risk} = found;
  if (!risk) {
    anchor.className = 'link';
    anchor.href = url;
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer nofollow';
    anchor.referrerPolicy = 'no-referrer';
    linkOf.set(anchor, found);
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link risky';
  button.append(...anchor.childNodes);
  linkOf.set(button, found);
  anchor.replaceWith(button);
  if (text.includes(risk.host)) return;
  const site = document.createElement('bdi');
  site.className = 'site';
  site.dir = 'ltr';
  site.textContent = risk.host;
  button.after(site);
}

function bar(pre: HTMLPreElement, language = ''): void {
  const box = document.createElement('div');
  box.className = 'code';
  box.setAttribute('part', 'code');
  const head = document.createElement('div');
  const name = document.createElement('span');
  name.textContent = /^[\w+#.-]{1,24}/.exec(language)?.[0] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.setAttribute('part', 'copy');
  head.append(name, button);
  pre.replaceWith(box);
  box.append(head, pre);
}
