import {html, nothing} from 'lit';
import type {Money} from '../../src/card/common.js';
import {formatMoney, moneyParts} from '../../src/locale/format.js';
import type {Locale} from '../../src/locale/locale.js';
import {apart, fixed} from '../shared/flat.js';
import type {AnyCard, Drawn, Scene} from './view.js';

export const icon = (name: string) => html`<i class="ic i-${fixed(name)}" aria-hidden="true"></i>`;
export const mark = ({mark: {name, letter}}: Scene) => html`<i class="g ${name}" aria-hidden="true">${letter}</i>`;
/** Two figures of a clock that runs down. */
export const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
/** A block where a fact will stand. */
export const block = (size: string) => html`<i class="blk ${fixed(size)}"></i>`;

/** A picture from a payload: never sent our address, never a CSS background, which would send it. */
export function img(scene: Scene, url: string | undefined, type: string, size: number, alt = '', loaded?: (event: Event) => void): Drawn {
  const src = scene.picture(url);
  return src === undefined
    ? nothing
    : html`<img
        class=${fixed(type)}
        part=${fixed(type === 'ava' ? 'avatar' : 'picture')}
        src=${src}
        alt=${alt === '' ? fixed(alt) : alt}
        width=${fixed(String(size))}
        height=${fixed(String(size))}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${scene.actions.lost}
        @load=${loaded ?? nothing}
      />`;
}

/** A square picture of the card, or the platform's mark in its box. */
export function tile(scene: Scene, size = 48, dim = false): Drawn {
  const {cover, author} = scene.card;
  const picture = img(scene, cover?.url ?? (scene.layout.inset ? author?.avatarUrl : undefined), 'pic', size, cover?.alt);
  return html`<div class=${fixed(scene.state === 'loading' && picture === nothing ? 'tile blk' : dim ? 'tile dim' : 'tile')} part="tile">
    ${picture === nothing ? mark(scene) : picture}
  </div>`;
}

export const kindWord = (scene: Scene) => scene.view.word?.(scene) ?? scene.locale.kinds[scene.card.kind] ?? scene.card.kind;

/** Han, kana and Hangul are short; words of other scripts are long: one tag a card, buttons without a glyph. */
export const brief = ({tag}: Pick<Locale, 'tag'>) => /^(?:zh|ja|ko)\b/.test(tag);

/** The language of a payload's words, where their letters tell it and it is not the reader's: fonts and voices go by it. */
export function langOf(words: string | undefined, {tag}: Pick<Locale, 'tag'>): string | typeof nothing {
  const lang = /[\u3040-\u30ff]/.test(words ?? '') ? 'ja' : /[\uac00-\ud7af]/.test(words ?? '') ? 'ko' : /[\u3400-\u9fff]/.test(words ?? '') ? 'zh' : tag;
  // Han alone may be Japanese too.
  return tag.startsWith(lang) || (lang === 'zh' && tag.startsWith('ja')) ? nothing : lang;
}

/** Words of which some run from right to left: in a card that does, they all begin there. */
export const leftward = (words = '') => /[\u0590-\u08ff]/.test(words);

/** An amount stays together where words run from right to left. */
export const isolated = (amount: string) => `\u2066${amount}\u2069`;

/** One line about a card in a payload's words, or what stands in its place. */
export const small = ({locale}: Scene, part: 'author' | 'address' | 'description', words: string | undefined, otherwise: Drawn | string | undefined) =>
  html`<div class="small one" part=${fixed(part)} lang=${langOf(words, locale)}>${words ?? otherwise ?? nothing}</div>`;

/** What a card is called that was given no title. */
const untitled = ({card, locale, source}: Scene) => (card.platform === undefined ? source || locale.kinds[card.kind] || card.kind : locale.sharedFrom(source));

/** The title, and the link that lies over the whole card. A link that must ask first is a button: a middle click would not ask. */
export function title(scene: Scene, tags: readonly string[] = []): Drawn {
  const {card, locale, actions} = scene;
  const shown = card.title ?? untitled(scene);
  // No white space between: each would be a node of every card.
  const words = html`<h3 class=${fixed(leftward(shown) ? 'title leftward' : 'title')} part="title" lang=${langOf(card.title, locale)}>
    ${tags.map(tag => html`<span class="tag" part="tag" lang=${langOf(tag, locale)}>${tag}</span> `)}${shown}
  </h3>`;
  if (card.openUrl === undefined) return words;
  return card.risk
    ? html`<button class="hit" part="link" type="button" @click=${actions.open}>${words}</button>`
    : html`<a
        class="hit"
        part="link"
        href=${card.openUrl}
        target="_blank"
        rel="noopener noreferrer nofollow"
        referrerpolicy="no-referrer"
        @click=${actions.open}
        >${words}</a
      >`;
}

export function copyButton({locale, copied, actions}: Scene, primary = false): Drawn {
  const glyph = primary ? nothing : icon('copy');
  const [look, words] = [primary ? 'btn primary' : 'copy', copied ? locale.copied : locale.copy];
  return html`<button class=${fixed(look)} part="copy" type="button" @click=${actions.copy}>${glyph}<span aria-live="polite">${words}</span></button>`;
}

/** `¥` small, the integer large, decimals small, and `beside` what gives way last of all that follows it; spoken as one sentence, since "199 0 0" is what the parts would be. */
export function price({locale}: Scene, {price: paid, originalPrice}: {price: Money; originalPrice?: Money | undefined}, beside: Drawn = nothing): Drawn {
  const label = paid.label === undefined ? '' : locale.priceLabels[paid.label];
  const from = paid.from === true || paid.max !== undefined ? locale.from : '';
  const was = originalPrice?.currency === paid.currency && originalPrice.minor > paid.minor ? formatMoney(originalPrice, locale) : undefined;
  const parts = moneyParts(paid, locale);
  const amount = parts.map(({value}) => value).join('');
  const shown = parts.map(({type, value}) => (type === 'integer' || type === 'group' ? html`<b>${value}</b>` : value));
  return html`<span class="vh">${locale.spokenPrice(label, from ? `${amount} ${from}` : amount, was)}</span
    ><span class=${fixed(amount.length > 10 ? 'price long' : 'price')} part="price" aria-hidden="true"><bdi dir="ltr">${shown}</bdi></span
    >${beside}${from || label ? html` <span class="plabel" part="price-label" aria-hidden="true">${from || label}</span>` : nothing}${was === undefined ? nothing : html` <s class="was" part="original-price" aria-hidden="true"><bdi dir="ltr">${was}</bdi></s>`}`;
}

/** Where a click leads, as short as it can be told: the real host and its path. */
export function address({openUrl}: AnyCard): string | undefined {
  if (openUrl === undefined) return undefined;
  const {host, pathname} = new URL(openUrl);
  return `${host}${pathname === '/' ? '' : pathname}`;
}
export const addressLine = (card: AnyCard): Drawn => html`<span class="one"><bdi dir="ltr">${address(card) ?? nothing}</bdi></span>`;

/** The address of the picture in the cover's box; `undefined` while there is none to be had. */
/** The picture, what stands for it, and what lies on it. */
export function cover(scene: Scene): Drawn {
  const {card, coverUrl, state, view, playing, poster, under, covered, actions} = scene;
  if (playing && playing.drawn !== nothing) return html`<div class="cover" part="cover">${playing.drawn}</div>`;
  if (coverUrl === undefined)
    return state === 'loading'
      ? html`<div class="cover blk" part="cover">${mark(scene)}</div>`
      : html`<div class="cover" part="cover">${poster?.(scene) ?? nothing}</div>`;
  const several = view.pictures?.(scene) ?? nothing;
  // Its place stays when it goes: the picture over it must not be drawn anew.
  const beneath =
    several !== nothing || (under === undefined && !covered)
      ? nothing
      : apart(under === undefined ? nothing : under === 'poster' ? (poster?.(scene) ?? nothing) : html`<div class="blk under">${mark(scene)}</div>`);
  const picture = several === nothing ? img(scene, coverUrl, 'pic', 260, card.cover?.alt, under && actions.shown) : several;
  const over = view.overlay?.(scene) ?? nothing;
  const look = view.dim?.(scene) ? 'cover dim' : 'cover';
  return html`<div class=${fixed(look)} part="cover">${beneath}${picture}${over}</div>`;
}

/** More can be done than what stands on the card: a code that nothing copies, an app that could open it, a phone that could. */
const hasMore = (scene: Scene) => {
  const {card, frame, layout, token, app} = scene;
  const copies = frame.name === 'rich' ? layout.copies?.(scene) === true : !card.price;
  return !card.risk && ((token !== undefined && !copies) || (card.openUrl !== undefined && (app || card.kind === 'token')));
};

export function foot(scene: Scene): Drawn {
  const {card, locale, source, state, view, actions} = scene;
  const name = card.risk ? locale.unknownSite : (view.from?.(scene) ?? source);
  const word = kindWord(scene);
  const again = state === 'failed' ? locale.retry : state === 'idle' ? locale.load : undefined;
  return html`<div class="foot" part="footer">
    ${mark(scene)}<span class="one" part="source" lang=${langOf(name, locale)}>${name || word}</span
    ><span class="kind" part="kind" aria-live=${view.word ? 'polite' : nothing}>${name ? word : nothing}</span
    >${again === undefined ? nothing : html`<button class="retry" part="retry" type="button" aria-label=${again} title=${again} @click=${actions.retry}>${icon('retry')}</button>`}${hasMore(scene) ? html`<button class="more" part="more" type="button" aria-label=${locale.more} aria-haspopup="dialog" @click=${actions.more}>${icon('more')}</button>` : nothing}<slot
      name="actions"
    ></slot>
  </div>`;
}
