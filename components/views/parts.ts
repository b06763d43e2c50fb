import {html, nothing} from 'lit';
import type {Money} from '../../src/card/common.js';
import {formatMoney, moneyParts} from '../../src/locale/format.js';
import type {AnyCard, Drawn, Scene} from './view.js';

export const icon = (name: string) => html`<i class="ic i-${name}" aria-hidden="true"></i>`;
export const mark = ({mark: {name, letter}}: Scene) => html`<i class="g ${name}" aria-hidden="true">${letter}</i>`;
/** A block where a fact will stand. */
export const block = (size: string) => html`<i class="blk ${size}"></i>`;

/** A picture from a payload: never sent our address, never a CSS background, which would send it. */
export function img(scene: Scene, url: string | undefined, type: string, size: number, alt = ''): Drawn {
  const src = scene.picture(url);
  return src === undefined
    ? nothing
    : html`<img
        class=${type}
        src=${src}
        alt=${alt}
        width=${size}
        height=${size}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${scene.actions.lost}
      />`;
}

export const kindWord = (scene: Scene) => scene.view.word?.(scene) ?? scene.locale.kinds[scene.card.kind] ?? scene.card.kind;

/** The title, and the link that lies over the whole card. A link that must ask first is a button: a middle click would not ask. */
export function title(scene: Scene, tag?: string): Drawn {
  const {card, locale, source, actions} = scene;
  const words = html`<h3 class="title">
    ${tag === undefined ? nothing : html`<span class="tag">${tag}</span> `}${card.title ?? (card.platform === undefined ? source || kindWord(scene) : locale.sharedFrom(source))}
  </h3>`;
  if (card.openUrl === undefined) return words;
  return card.risk
    ? html`<button class="hit" type="button" @click=${actions.open}>${words}</button>`
    : html`<a class="hit" href=${card.openUrl} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" @click=${actions.open}
        >${words}</a
      >`;
}

/** What there is of a token that a person may see: not the parameters of a link. */
export const tokenOf = ({token, tokenType}: AnyCard) => (tokenType === 'passphrase' || tokenType === 'access-code' ? token : undefined);

export function copyButton({locale, copied, actions}: Scene, primary = false): Drawn {
  return html`<button class=${primary ? 'btn primary' : 'copy'} type="button" @click=${actions.copy}>
    ${primary ? nothing : icon('copy')}<span aria-live="polite">${copied ? locale.copied : locale.copy}</span>
  </button>`;
}

/** `¥` small, the integer large, decimals small; spoken as one sentence, since "199 0 0" is what the parts would be. */
export function price({locale}: Scene, {price: paid, originalPrice}: {price: Money; originalPrice?: Money | undefined}): Drawn {
  const label = paid.label === undefined ? '' : locale.priceLabels[paid.label];
  const from = paid.from === true || paid.max !== undefined ? locale.from : '';
  const was = originalPrice?.currency === paid.currency && originalPrice.minor > paid.minor ? formatMoney(originalPrice, locale) : undefined;
  const parts = moneyParts(paid, locale);
  const spoken = [...parts.map(({value}) => value), ...(from ? [` ${from}`] : [])].join('');
  const shown = parts.map(({type, value}) => (type === 'integer' || type === 'group' ? html`<b>${value}</b>` : value));
  return html`<span class="vh">${locale.spokenPrice(label, spoken, was)}</span><span class="price" aria-hidden="true"><bdi dir="ltr">${shown}</bdi></span
    >${from || label ? html` <span class="plabel" aria-hidden="true">${from || label}</span>` : nothing}${was === undefined ? nothing : html` <s class="was" aria-hidden="true"><bdi dir="ltr">${was}</bdi></s>`}`;
}

/** Where a click leads, as short as it can be told: the real host and its path. */
export function address({openUrl}: AnyCard): string | undefined {
  if (openUrl === undefined) return undefined;
  const {host, pathname} = new URL(openUrl);
  return `${host}${pathname === '/' ? '' : pathname}`;
}
export const addressLine = (card: AnyCard): Drawn => html`<span class="one"><bdi dir="ltr">${address(card) ?? nothing}</bdi></span>`;

/** The picture, what stands for it, and what lies on it. */
export function cover(scene: Scene): Drawn {
  const {card, state, locale, source, view} = scene;
  const picture = img(scene, card.cover?.url, 'pic', 260, card.cover?.alt);
  if (picture !== nothing) return html`<div class=${view.dim?.(scene) ? 'cover dim' : 'cover'}>${picture}${view.overlay?.(scene) ?? nothing}</div>`;
  if (state === 'loading') return html`<div class="cover blk">${mark(scene)}</div>`;
  const poster = locale.poster[card.kind === 'product' || card.kind === 'video' || card.kind === 'livestream' ? card.kind : 'other'];
  return html`<div class="cover">
    <div class="poster">
      <div class="big">${mark(scene)}</div>
      <p class="head">${mark(scene)}${locale.posterHead(source, locale.kinds[card.kind] ?? '')}</p>
      <p class="say">${poster(source)}</p>
    </div>
  </div>`;
}

export function foot(scene: Scene): Drawn {
  const {card, locale, source, state, actions} = scene;
  const name = card.risk ? locale.unknownSite : card.kind === 'article' && card.platform !== undefined ? (card.author?.name ?? source) : source;
  const again = state === 'failed' ? locale.retry : state === 'idle' ? locale.load : undefined;
  return html`<div class="foot">
    ${mark(scene)}<span class="one">${name}</span
    ><span class="kind">${kindWord(scene)}</span
    >${again === undefined ? nothing : html`<button class="retry" type="button" aria-label=${again} title=${again} @click=${actions.retry}>${icon('retry')}</button>`}
  </div>`;
}
