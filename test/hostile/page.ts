/** What runs in the hostile suite's page: draws inputs between two good messages, and looks at everything that came of them. */
import * as hutong from 'hutong';
import type {Input, Must} from './inputs.js';

interface Drawn {
  id: string;
  must: Must;
  well: HTMLElement;
}

declare global {
  interface Window {
    __pwned?: unknown;
    /** Draws the inputs and answers what is broken: `id: what`. */
    tryAll(inputs: Input[]): Promise<string[]>;
    /** The page's script has run. */
    ready: true;
    /** What was broken outside of any answer: errors, violations of the policy, dialogs. */
    readonly trouble: string[];
  }
}

const trouble: string[] = [];
Object.defineProperty(window, 'trouble', {value: trouble});
addEventListener('error', ({message}) => trouble.push(`an uncaught error: ${message}`));
addEventListener('unhandledrejection', ({reason}) => trouble.push(`an unhandled rejection: ${String(reason)}`));
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
  // Pictures and players of hosts that this page's policy does not list are the policy's to stop.
  if (!/^(?:img|media|frame)-src$/.test(effectiveDirective)) trouble.push(`a violation of ${effectiveDirective}: ${blockedURI}`);
});

const instance = hutong.createHutong({
  platforms: hutong.platforms,
  readers: hutong.lazyReaders,
  linkPolicy: {pictures: ['img.test']},
  now: () => Date.UTC(2025, 10, 11),
});
const provider = document.createElement('hutong-provider');
provider.hutong = instance;
const stage = document.createElement('main');
provider.append(stage);
document.body.append(provider);

const natives = JSON.stringify([Reflect.ownKeys(Object.prototype).map(String), Reflect.ownKeys(Array.prototype).map(String)]);

function element({form, input}: Input): HTMLElement {
  if (form === 'markdown') return Object.assign(document.createElement('hutong-markdown'), {text: String(input)});
  if (form === 'card' || form === 'card-text') {
    const card = document.createElement('hutong-card');
    card.card = (form === 'card-text' ? JSON.parse(String(input)) : input) as hutong.Card;
    return card;
  }
  const message = document.createElement('hutong-message');
  if (form === 'item') message.item = input as hutong.ChatItem;
  else message.payload = input;
  return message;
}

/** Every element in it, through open shadow roots. */
function* below(root: Node): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* below(root.shadowRoot);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const found = walker.currentNode as Element;
    yield found;
    if (found.shadowRoot) yield* below(found.shadowRoot);
  }
}

/** Words as they are drawn: those of shadow trees in the place of their hosts. */
function wordsOf(root: Node): string {
  if (root instanceof Text) return root.data;
  const inner = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  return [...inner.childNodes].map(wordsOf).join('');
}

const settled = async () => {
  for (let round = 0; round < 4; round++) {
    await Promise.all([...below(stage)].map(one => ('updateComplete' in one ? one.updateComplete : undefined)));
    await new Promise(requestAnimationFrame);
  }
};

const canary = (words: string) => {
  const message = document.createElement('hutong-message');
  message.payload = `${words} https://item.taobao.com/item.htm?id=${String(words.length)}`;
  return message;
};
const alive = (message: HTMLElement, words: string) => wordsOf(message).includes(words) && [...below(message)].some(({localName}) => localName === 'article');

const fromContent = new Set(['script', 'object', 'embed', 'base', 'meta', 'link', 'form', 'style', 'template', 'iframe']);
const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'srcset', 'xlink:href', 'ping', 'background'];
/** Numbers and colours of our own, by name. */
const ownStyle = /^(?:--_[a-z-]+:\s?(?:[\d.]+(?:px)?|#[\da-f]{3,8}|rgb\([\d ./]+\))?;?\s?)*$/i;

/** What one address shows and where it leads. */
function wrongHost(anchor: HTMLAnchorElement): string | undefined {
  const written = /^https?:\/\/([^/?#\s]+)/i.exec(wordsOf(anchor).trim())?.[1];
  if (written === undefined) return undefined;
  const shown = URL.parse(`https://${written}`)?.host;
  return shown === new URL(anchor.href).host ? undefined : `shows ${written} and opens ${anchor.href}`;
}

function look({well, must}: Drawn): string[] {
  const broken: string[] = [];
  const all = [...below(well)];
  const anchors = all.filter((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.hasAttribute('href'));
  for (const one of all) {
    if (fromContent.has(one.localName)) broken.push(`a <${one.localName}>`);
    for (const {name, value} of one.attributes) {
      if (name.startsWith('on')) broken.push(`an attribute ${name}`);
      if (name === 'style' && !ownStyle.test(value)) broken.push(`a style of a stranger: ${value}`);
      if (addresses.includes(name) && !/^(?:https?:\/\/|#)/.test(value)) broken.push(`${name}="${value.slice(0, 80)}"`);
      if (!value.isWellFormed()) broken.push(`a lone surrogate in ${name}`);
    }
    if (one instanceof HTMLImageElement && (one.referrerPolicy !== 'no-referrer' || !one.hasAttribute('width') || !one.hasAttribute('height')))
      broken.push('a picture with a referrer or without a size');
  }
  for (const anchor of anchors) {
    if (anchor.target === '_blank' && !(anchor.relList.contains('noopener') && anchor.relList.contains('noreferrer'))) broken.push(`rel="${anchor.rel}"`);
    const wrong = wrongHost(anchor);
    if (wrong !== undefined) broken.push(wrong);
  }
  const words = wordsOf(well);
  if (!words.isWellFormed()) broken.push('a lone surrogate');
  if (/\bundefined\b|\bNaN\b|\[object |Invalid Date/.test(words) && must.text === undefined) broken.push(`not a word: ${words.slice(0, 120)}`);
  for (const host of all.filter(({localName}) => localName === 'hutong-card' || localName === 'hutong-message')) {
    const {width, height} = host.getBoundingClientRect();
    if (width > innerWidth + 1 || height > 2400) broken.push(`a box of ${String(width)} × ${String(height)}`);
  }
  if (well.scrollWidth > well.clientWidth + 1) broken.push(`it overflows: ${String(well.scrollWidth)}`);

  if (must.noAnchor && anchors.length > 0) broken.push(`a link to ${anchors[0]?.href ?? ''}`);
  if (must.noImage && all.some(({localName}) => localName === 'img')) broken.push('a picture');
  if (must.text !== undefined && !words.includes(must.text)) broken.push(`it lacks “${must.text}”`);
  if (must.asks && anchors.length > 0) broken.push('it opens without a question');
  const [first] = anchors;
  if (first && must.realHost !== undefined && first.hostname !== must.realHost) broken.push(`it opens ${first.hostname} for ${must.realHost}`);
  const cards = all.flatMap(one => (one.localName === 'hutong-card' && 'card' in one && one.card ? [one.card as hutong.Card] : []));
  if (must.platform === null && cards.some(({platform}) => platform !== undefined)) broken.push(`a card of ${cards[0]?.platform ?? ''}`);
  if (must.platform != null && cards[0]?.platform !== must.platform) broken.push(`no card of ${must.platform}`);
  if (must.urlEndsWith !== undefined && !cards.some(({sharedUrl, openUrl}) => [sharedUrl, openUrl].some(url => url?.endsWith(must.urlEndsWith ?? ''))))
    broken.push('it ends its link elsewhere');
  if (must.mostImages !== undefined && all.filter(({localName}) => localName === 'img').length > must.mostImages) broken.push('too many pictures');
  return broken;
}

window.tryAll = async inputs => {
  const before = canary('前面的一条');
  const after = canary('后面的那一条');
  const drawn = inputs.map(input => {
    const well = document.createElement('section');
    well.append(element(input));
    return {id: input.id, must: input.must ?? {}, well};
  });
  stage.replaceChildren(before, ...drawn.map(({well}) => well), after);
  await settled();
  const broken = drawn.flatMap(one => look(one).map(what => `${one.id}: ${what}`));
  const ids = inputs.length === 1 ? (inputs[0]?.id ?? '') : `one of ${inputs[0]?.id ?? ''} … ${inputs.at(-1)?.id ?? ''}`;
  if (!alive(before, '前面的一条') || !alive(after, '后面的那一条')) broken.push(`${ids}: a neighbour is gone`);
  if (window.__pwned !== undefined) broken.push(`${ids}: a script ran`);
  if (JSON.stringify([Reflect.ownKeys(Object.prototype).map(String), Reflect.ownKeys(Array.prototype).map(String)]) !== natives)
    broken.push(`${ids}: a prototype is changed`);
  broken.push(...trouble.splice(0).map(what => `${ids}: ${what}`));
  stage.replaceChildren();
  return broken;
};
window.ready = true;
