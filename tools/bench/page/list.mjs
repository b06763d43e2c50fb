/* global document, NodeFilter, requestAnimationFrame -- what runs in the page */
/** In the page of `npm run bench -- list`: the list, and a window written by hand, behind one and the same host. */
import '../../../components/index.ts';
import {getDefaultHutong} from '../../../components/shared/instance.ts';
import {conversation} from './chat.mjs';

const frame = () => new Promise(done => requestAnimationFrame(done));
/** After the frame's own work, before the next one: where a person's scroll arrives. */
const task = () =>
  new Promise(done => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });
const pageOf = 200;
const delay = 50;

/** A host: it has all messages, and gives what is older a page at a time. */
class Host {
  constructor(count, first) {
    this.all = conversation(count);
    this.from = count - first;
    this.waiting = false;
  }
  get items() {
    return this.all.slice(this.from);
  }
  get hasOlder() {
    return this.from > 0;
  }
  older(then) {
    if (this.waiting || !this.hasOlder) return;
    this.waiting = true;
    setTimeout(() => {
      this.waiting = false;
      this.from = Math.max(0, this.from - pageOf);
      then();
    }, delay);
  }
}

function ours(host, box) {
  const list = document.createElement('hutong-message-list');
  Object.assign(list, {items: host.items, hasOlder: host.hasOlder});
  list.addEventListener('hutong-load-older', () => host.older(() => Object.assign(list, {items: host.items, hasOlder: host.hasOlder})));
  box.append(list);
  return {
    list,
    scroller: () => list.renderRoot.querySelector('.scroller'),
    rows: () => list.renderRoot.querySelectorAll('.row'),
    id: row => row.item.id,
  };
}

/** The settled DOM of each message of the cycle, as `hutong-message` drew it: what a row by hand is a copy of. */
const patterns = new Map();
async function learn(cycle) {
  const room = document.createElement('div');
  room.style.width = '600px';
  document.body.append(room);
  for (const item of cycle) {
    const message = document.createElement('hutong-message');
    message.item = item;
    room.append(message);
    await message.updateComplete;
    for (let i = 0; i < 100 && !settled(message); i += 1) await new Promise(done => setTimeout(done, 20));
    patterns.set(item.payload, patternOf(message));
  }
  for (let i = 0; i < 5; i += 1) await frame();
  room.remove();
}
const settled = message =>
  [...message.shadowRoot.querySelectorAll('hutong-card')].every(
    card => card.shadowRoot?.querySelector('article') && !card.shadowRoot.querySelector('.wait, .blk'),
  );

/** A tree of its own kind for each shadow root: the light DOM to clone, the shadow trees that belong in it, and their sheets. */
function patternOf(element) {
  const light = document.createElement(element.localName.replace('hutong', 'by-hand'));
  for (const {name, value} of element.attributes) if (name !== 'style') light.setAttribute(name, value);
  const fragment = document.createDocumentFragment();
  const inner = [];
  for (const child of element.shadowRoot.childNodes) fragment.append(child.cloneNode(true));
  // Comments are Lit's: nobody writes them by hand.
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.remove();
  fragment.normalize();
  const cards = [...element.shadowRoot.querySelectorAll('hutong-card')];
  [...fragment.querySelectorAll('hutong-card')].forEach((copy, i) => {
    const pattern = patternOf(cards[i]);
    copy.replaceWith(pattern.light.cloneNode());
    inner.push(pattern);
  });
  return {light, fragment, inner, style: element.getAttribute('style'), sheets: [...element.shadowRoot.adoptedStyleSheets]};
}
function make({light, fragment, inner, style, sheets}, host = light.cloneNode()) {
  if (style) host.style.cssText = style;
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = sheets;
  root.append(fragment.cloneNode(true));
  if (inner.length > 0) root.querySelectorAll('by-hand-card').forEach((card, i) => make(inner[i], card));
  return host;
}

/** The window by hand: as many px of rows on either side, the same pages, one anchor. */
function byHand(host, box) {
  const scroller = document.createElement('div');
  const rows = document.createElement('div');
  scroller.className = 'by-hand';
  scroller.append(rows);
  box.append(scroller);
  let items = host.items;
  const clock = new Intl.DateTimeFormat('zh-Hans', {weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
  const times = new Set();
  let last = 0;
  for (const item of host.all)
    if (item.sentAt - last >= 5 * 60_000) {
      times.add(item);
      last = item.sentAt;
    }
  const reach = 3000;
  let start = items.length;
  const make1 = item => {
    const row = make(patterns.get(item.payload));
    if (times.has(item)) {
      const time = row.shadowRoot.insertBefore(document.createElement('time'), row.shadowRoot.firstChild);
      time.className = 'time';
      time.setAttribute('part', 'time');
      time.dateTime = new Date(item.sentAt).toISOString();
      time.textContent = clock.format(item.sentAt);
    }
    row.className = 'row';
    row.itemId = item.id;
    return row;
  };
  const fill = () => {
    const top = scroller.getBoundingClientRect().top;
    const average = rows.childElementCount > 0 ? rows.offsetHeight / rows.childElementCount : 80;
    const above = scroller.scrollTop;
    if (above + start * average < reach * 2) host.older(more);
    if (above >= reach / 2 || start === 0) return;
    const count = Math.min(start, Math.ceil((reach - above) / average));
    // All is measured before anything is changed: else each removal would be laid out by itself.
    const limit = top + scroller.clientHeight + reach * 1.5;
    let spare = rows.childElementCount;
    while (spare > 0 && rows.children[spare - 1].getBoundingClientRect().top > limit) spare -= 1;
    const anchor = rows.firstElementChild;
    const y = anchor?.getBoundingClientRect().top;
    const fragment = document.createDocumentFragment();
    for (let i = start - count; i < start; i += 1) fragment.append(make1(items[i]));
    start -= count;
    rows.prepend(fragment);
    while (rows.childElementCount > count + spare) rows.lastElementChild.remove();
    if (anchor) scroller.scrollTop += anchor.getBoundingClientRect().top - y;
    else scroller.scrollTop = scroller.scrollHeight;
  };
  const more = () => {
    const before = items.length;
    items = host.items;
    start += items.length - before;
    fill();
  };
  scroller.addEventListener('scroll', fill, {passive: true});
  fill();
  return {scroller: () => scroller, rows: () => rows.children, id: row => row.itemId};
}

/** Of 9 lines across the scroller, those that no row stands on. */
function blankLines({scroller, rows}) {
  const {top, height} = scroller().getBoundingClientRect();
  const boxes = [...rows()].map(row => row.getBoundingClientRect()).filter(box => box.bottom > top && box.top < top + height);
  let blank = 0;
  for (let i = 1; i < 10; i += 1) if (!boxes.some(box => box.top <= top + (height * i) / 10 && box.bottom >= top + (height * i) / 10)) blank += 1;
  return blank;
}

let current;
globalThis.bench = {
  async ready() {
    await getDefaultHutong().ready();
    await getDefaultHutong().readCard({});
    await learn(conversation(60, true));
  },
  async mount(name, count, first) {
    const box = document.getElementById('box');
    box.replaceChildren();
    const host = new Host(count, first);
    current = {host, ...(name === 'ours' ? ours(host, box) : byHand(host, box))};
    for (let i = 0; i < 20; i += 1) await frame();
  },
  /** Up by `px` a frame to the oldest message; where blank lines were seen with no page awaited. */
  async fling(px) {
    const {host} = current;
    let frames = 0;
    let blank = 0;
    let waited = 0;
    const scroller = current.scroller();
    for (; frames < 5000; frames += 1) {
      await task();
      scroller.scrollTop -= px;
      await frame();
      await Promise.resolve();
      if (host.waiting) waited += 1;
      if (frames % 7 === 0 && !host.waiting && blankLines(current) > 0) blank += 1;
      if (!host.hasOlder && scroller.scrollTop < 1 && current.id(current.rows()[0]) === host.all[0].id) break;
    }
    return {frames, blank, waited, oldest: current.id(current.rows()[0]), rows: current.rows().length};
  },
  /** Opened somewhere above its end, `count` messages come before and after: how far the row at the top has moved, in px. */
  async shifted(count) {
    const {host, list} = current;
    const scroller = current.scroller();
    const [first, last] = [host.all[Math.floor(host.all.length / 3)], host.all.length - count];
    list.items = host.all.slice(count, last);
    await list.scrollToItem(first.id);
    for (let i = 0; i < 20; i += 1) await frame();
    const top = scroller.getBoundingClientRect().top;
    const anchor = [...current.rows()].find(row => row.getBoundingClientRect().bottom > top + 1);
    const id = current.id(anchor);
    const place = () => [...current.rows()].find(row => current.id(row) === id)?.getBoundingClientRect().top ?? Number.NaN;
    const before = place();
    list.items = host.all.slice(0, last);
    for (let i = 0; i < 10; i += 1) await frame();
    const prepended = place();
    // One of the reader's own would take them to the end.
    list.items = [...host.all.slice(0, last), ...host.all.slice(last).map(item => ({...item, outgoing: false}))];
    for (let i = 0; i < 10; i += 1) await frame();
    return Math.max(Math.abs(prepended - before), Math.abs(place() - prepended));
  },
  /** Frames until the row of a message far away stands still where it is to stand. */
  async jump(at) {
    const {host, list} = current;
    const {id} = host.all[at];
    void list.scrollToItem(id);
    const place = () => [...current.rows()].find(row => current.id(row) === id)?.getBoundingClientRect().top;
    const places = [];
    for (let i = 0; i < 40; i += 1) {
      await frame();
      places.push(place());
    }
    const end = places.at(-1);
    if (end === undefined || end < 0 || end > 900) return {frames: Infinity, end};
    return {frames: places.findLastIndex(one => one === undefined || Math.abs(one - end) > 1) + 2, end};
  },
  /** Messages `from` to `to` pass through a window of `size`, `step` a frame. */
  async pass(from, to, size, step) {
    const {host, list} = current;
    // Each is made when it comes and kept by nobody but the list, once it has left the window.
    const message = n => ({...host.all[n % 600], id: `w${n}`});
    let items = Array.from({length: size}, (_, i) => message(from - size + i));
    for (let end = from; end <= to; end += step) {
      items = [...items, ...Array.from({length: step}, (_, i) => message(end + i))].slice(-size);
      list.items = items;
      await frame();
    }
    for (let i = 0; i < 20; i += 1) await frame();
  },
  empty() {
    document.getElementById('box').replaceChildren();
    current = undefined;
  },
  get current() {
    return current;
  },
  frame,
};
