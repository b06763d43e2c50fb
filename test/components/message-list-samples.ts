import {fixture, html} from '@open-wc/testing';
import '../../components/message-list/define.js';
import type {HutongMessageList} from '../../components/message-list/define.js';
import type {ChatItem} from '../../components/message/define.js';
import {instance, until, whole} from './card-samples.js';

const start = Date.UTC(2025, 10, 11, 1);
const kinds = Object.values(whole);
/** One for all lists: what it has to load it has loaded. */
export const shared = instance();

/** A message as a chat has them: words of one to five lines, a card in each seventh. `n` may be negative. */
export function item(n: number, more: Partial<ChatItem> = {}): ChatItem {
  const around = (size: number) => ((n % size) + size) % size;
  const card = kinds[around(kinds.length)];
  const drawn: Partial<ChatItem> =
    around(7) === 0
      ? {message: {v: 1, format: 'text', segments: [{type: 'card', index: 0}], text: '', cards: [card as never], warnings: []}}
      : {payload: `${String(n)} ${'今天下单明天就能发货，物流显示已经到达转运中心。'.repeat(1 + around(5))}`};
  return {id: `m${String(n)}`, sentAt: start + n * 60_000, outgoing: around(3) === 0, author: {id: 'a', name: '小满'}, ...drawn, ...more};
}
export const items = (from: number, to: number): ChatItem[] => Array.from({length: to - from}, (_, i) => item(from + i));

/** A list in a box of 400 px, drawn and at rest. */
export async function list(properties: Partial<HutongMessageList>, height = 600): Promise<HutongMessageList> {
  await shared.readCard({});
  const box = await fixture<HTMLElement>(html`<div lang="zh-Hans"><hutong-message-list></hutong-message-list></div>`);
  box.style.blockSize = `${String(height)}px`;
  box.style.inlineSize = '400px';
  const element = box.querySelector('hutong-message-list');
  if (!element) throw new Error('no list');
  Object.assign(element, {hutong: shared, ...properties});
  await until(() => element.renderRoot.querySelector('.scroller') !== null, 'the list');
  await still(element);
  return element;
}

export const frame = (): Promise<unknown> => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

/** Until nothing moves any more. */
export async function still(element: HutongMessageList): Promise<void> {
  let before = '';
  for (let i = 0, same = 0; i < 200 && same < 3; i += 1) {
    await frame();
    const {scrollTop, scrollHeight} = scroller(element);
    const now = [scrollTop, scrollHeight, rows(element).length].join(' ');
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

export function one(element: HutongMessageList, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no \`${selector}\``);
  return found;
}
export const scroller = (element: HutongMessageList): HTMLElement => one(element, '.scroller');
export const rows = (element: HutongMessageList): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>('.row')];
export const idOf = (row: Element | null | undefined): string | undefined => (row as {item?: ChatItem} | null | undefined)?.item?.id;
export const ids = (element: HutongMessageList): (string | undefined)[] => rows(element).map(idOf);
export const row = (element: HutongMessageList, id: string): HTMLElement => {
  const found = rows(element).find(one => idOf(one) === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
/** What is left to the end, px. */
export function toEnd(element: HutongMessageList): number {
  const {scrollHeight, scrollTop, clientHeight} = scroller(element);
  return scrollHeight - scrollTop - clientHeight;
}
export const yOf = (element: HutongMessageList, id: string): number =>
  row(element, id).getBoundingClientRect().top - scroller(element).getBoundingClientRect().top;

/** The rows in view, and where they stand. */
export function seen(element: HutongMessageList): {id: string; y: number}[] {
  const {top, bottom} = scroller(element).getBoundingClientRect();
  return rows(element)
    .map(one => ({id: idOf(one) ?? '', box: one.getBoundingClientRect()}))
    .filter(({box}) => box.bottom > top && box.top < bottom)
    .map(({id, box}) => ({id, y: box.top - top}));
}

export async function scrollBy(element: HutongMessageList, px: number): Promise<void> {
  scroller(element).scrollTop += px;
  await still(element);
}
