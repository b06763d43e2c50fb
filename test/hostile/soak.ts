/** What runs in the soak's page: messages without end pass through the window of one list. */
import * as hutong from 'hutong';
import type {Input} from './inputs.js';

declare global {
  interface Window {
    ready: true;
    soak: {
      /** What messages are made of, in turn; `long`: once a block. */
      begin(inputs: Input[], long: Input[]): Promise<void>;
      /** `count` messages from the `from`th on, `step` a frame; how many of them were drawn, and what was broken. */
      pass(from: number, count: number, step: number): Promise<{drawn: number; trouble: string[]}>;
      /** The long ones, each by itself. */
      alone(): Promise<{drawn: number; trouble: string[]}>;
      /** Nodes in the templates that Lit keeps, one for each shape of a card that came: components/shared/flat.ts keeps 1,000 at most. */
      templates(): number;
      /** The same few messages at the end of each block, so that what is counted then can be compared. */
      rest(): Promise<void>;
    };
  }
}

const trouble: string[] = [];
addEventListener('error', ({message}) => trouble.push(`an uncaught error: ${message}`));
addEventListener('unhandledrejection', ({reason}) => trouble.push(`an unhandled rejection: ${String(reason)}`));
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
  if (effectiveDirective !== 'img-src') trouble.push(`a violation of ${effectiveDirective}: ${blockedURI}`);
});

/** Messages that a host keeps; what is older has left. */
const size = 200;
const picture = 'http://app.test/picture.png';
const start = Date.UTC(2025, 10, 11);

let inputs: Input[] = [];
let long: Input[] = [];
let items: hutong.ChatItem[] = [];
const list = document.createElement('hutong-message-list');
const frame = () => new Promise(requestAnimationFrame);
/** The list has drawn by the next task; a page that waits for the screen each time is idle for a third of it. */
const drawnNow = () =>
  new Promise(done => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });

const instance = hutong.createHutong({
  platforms: hutong.platforms,
  readers: hutong.lazyReaders,
  linkPolicy: {pictures: ['img.test']},
  now: () => start,
  // What a gateway answers is as hostile as what is sent.
  gateway: refs =>
    Promise.resolve(
      refs.map(({sharedUrl = ''}) => {
        const {form, input} = inputs[sharedUrl.length % inputs.length] ?? {};
        return form === 'card' ? {card: input as object} : {error: {code: 'not-found', message: '没有'}};
      }),
    ),
});

const of = (n: number): Pick<Input, 'form' | 'input'> => inputs[n % inputs.length] ?? {form: 'message', input: ''};

/** No two are the same: what is remembered of one is of no use to another. */
function message(n: number, {form, input} = of(n)): hutong.ChatItem {
  const about = {id: `m${String(n)}`, sentAt: start + n * 40_000, outgoing: n % 3 === 0, author: {id: 'a', name: `小满${String(n % 97)}`, avatarUrl: picture}};
  const tag = ` ${String(n)}`;
  if (form === 'item') return {...about, ...(input as object), id: about.id};
  if (form === 'markdown') return {...about, payload: undefined};
  if (form === 'message') return {...about, payload: typeof input === 'string' && !/^\s*[<{[]/.test(input) ? input + tag : input};
  const fields = (form === 'card-text' ? JSON.parse(String(input)) : input) as Record<string, unknown>;
  const card = {...fields, ...(typeof fields['title'] === 'string' && {title: fields['title'] + tag})} as unknown as hutong.Card;
  return {...about, message: {v: 1, format: 'text', segments: [{type: 'card', index: 0}], text: '', cards: [card], warnings: []}};
}

/** Messages of which a row was drawn, once or again. */
const drawn = new Set<string>();
const counted = (begins: string) => [...drawn].filter(id => id.startsWith(begins)).length;
let templates: WeakRef<HTMLTemplateElement>[] = [];
const create = Reflect.get(document, 'createElement') as (name: string) => HTMLElement;
Object.defineProperty(document, 'createElement', {
  value: (name: string) => {
    const made = create.call(document, name);
    if (made instanceof HTMLTemplateElement) templates.push(new WeakRef(made));
    return made;
  },
});
const nodesIn = (node: Node): number => 1 + [...node.childNodes].reduce((sum, child) => sum + nodesIn(child), 0);

list.renderItem = ({id}) => {
  drawn.add(id);
  const n = Number(id.slice(1));
  const {form, input} = (id.startsWith('l') ? long[n] : undefined) ?? of(n);
  return form === 'markdown' ? Object.assign(document.createElement('hutong-markdown'), {text: String(input), hutong: instance}) : undefined;
};

const settled = async () => {
  for (let i = 0; i < 60; i++) await frame();
};

window.soak = {
  async begin(all, seldom) {
    inputs = all;
    long = seldom;
    const box = document.createElement('main');
    // The list fills its parent; a strict page has no attribute for that.
    box.style.height = '3200px';
    const provider = document.createElement('hutong-provider');
    provider.hutong = instance;
    list.hutong = instance;
    box.append(list);
    provider.append(box);
    document.body.append(provider);
    await instance.ready();
    await settled();
  },
  async pass(from, count, step) {
    drawn.clear();
    for (let n = from; n < from + count; n += step) {
      const more = Array.from({length: Math.min(step, from + count - n)}, (_, i) => message(n + i));
      items = [...items, ...more].slice(-size);
      list.items = items;
      await drawnNow();
      // On a busy machine rows may take another frame.
      for (let i = 0; i < 4 && more.some(({id}) => !drawn.has(id)); i++) await frame();
    }
    await settled();
    return {drawn: counted('m'), trouble: trouble.splice(0)};
  },
  async alone() {
    drawn.clear();
    for (const [n, input] of long.entries()) {
      items = [...items, {...message(n, input), id: `l${String(n)}`}].slice(-size);
      list.items = items;
      await frame();
    }
    await settled();
    return {drawn: counted('l'), trouble: trouble.splice(0)};
  },
  templates() {
    templates = templates.filter(one => one.deref());
    return templates.reduce((sum, one) => sum + 1 + nodesIn(one.deref()?.content ?? document.createDocumentFragment()), 0);
  },
  async rest() {
    items = Array.from({length: size}, (_, i) => ({id: `rest ${String(i)}`, sentAt: start, payload: `歇一歇 ${String(i)}`}));
    list.items = items;
    await settled();
  },
};
window.ready = true;
