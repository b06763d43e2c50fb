import {html, nothing, svg, type TemplateResult} from 'lit';
import {words} from '../../src/card/text.js';
import {limits} from '../../src/limits.js';
import {moneyParts, toDecimal} from '../../src/locale/format.js';
import type {HutongOptions} from '../../src/hutong.js';
import type {Locale} from '../../src/locale/locale.js';
import type {Message} from '../../src/message.js';
import {pictureOf} from '../../src/security/pictures.js';
import {safeUrl} from '../../src/security/url.js';
import {itemText, noticeText} from '../../src/to-text.js';
import {dismiss} from '../views/menu.js';
import type {MessageRecord, Notice} from './blocks.js';
import type {HutongMessage} from './class.js';

export {besideStyles} from './beside.styles.js';

const clean = (value: unknown, most: number) => (typeof value === 'string' ? words(value, most) : undefined);

/** What is said of strangers' values, made fit to be drawn; `''` when nothing can be. A host's store may hold anything. */
function said(say: () => string, most: number): string {
  try {
    return words(say(), most) ?? '';
  } catch {
    return '';
  }
}

/** One message of another person's, in a line: `小满：[商品] 标题`. */
function lineOf(item: NonNullable<Message['quote']>, locale: Locale): string {
  const [sender, text] = [clean(item.sender, limits.name), clean(item.text, limits.title)];
  const card = typeof (item.card?.kind as unknown) === 'string' ? item.card : undefined;
  return said(() => itemText({...(sender !== undefined && {sender}), ...(text !== undefined && {text}), ...(card && {card})}, locale), limits.title);
}

/** A line of the app's own. */
export const line = (notice: Notice, locale: Locale): string => said(() => noticeText(notice, locale), limits.description);

/** What a message answers, with a small picture of what was shared. */
export function quote(quoted: NonNullable<Message['quote']>, locale: Locale, options: Readonly<HutongOptions>): TemplateResult {
  const told = lineOf(quoted, locale);
  const cover: unknown = quoted.card?.cover?.url;
  const thumb = pictureOf(typeof cover === 'string' ? safeUrl(cover) : undefined, options);
  const lost = ({target}: Event) => (target as Element).remove();
  return html`<span class="vh">${locale.quoted(told)}</span
    ><bdi class="two" aria-hidden="true">${told}</bdi
    >${thumb === undefined ? nothing : html`<img src=${thumb} alt="" width="32" height="32" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${lost} />`}`;
}

const titleOf = ({title}: MessageRecord, {record}: Locale) => clean(title, limits.title) ?? record;
const itemsOf = ({items}: MessageRecord, most: number) =>
  items.slice(0, most).filter(item => typeof (item as unknown) === 'object' && (item as unknown) !== null);
const countOf = ({count, items}: MessageRecord) => (Number.isSafeInteger(count) ? Math.max(count, items.length) : items.length);

/** What was forwarded in one piece: its title and first lines. A tap opens it. */
export function record(record: MessageRecord, row: HutongMessage, locale: Locale): TemplateResult {
  const open = () => (row.over = {draw: (table, closed) => panel(record, row, table, closed)});
  return html`<button class="hit" type="button" aria-haspopup="dialog" @click=${open}><bdi class="one title">${titleOf(record, locale)}</bdi></button>
    <ul>
      ${itemsOf(record, 4).map(item => html`<li class="one"><bdi>${lineOf(item, locale)}</bdi></li>`)}
    </ul>
    <div class="foot">
      <svg viewBox="0 0 14 14" aria-hidden="true">${svg`<path d="M2 3.5h10M2 7h10M2 10.5h6" />`}</svg>${locale.record}<span
        >${locale.entries(countOf(record))}</span
      >
    </div>`;
}

/** All of it. A record inside it stays closed: it is a line. */
function panel(record: MessageRecord, row: HutongMessage, locale: Locale, closed: () => void): TemplateResult {
  const items = itemsOf(record, limits.record);
  const more = countOf(record) - items.length;
  const close = (event: Event) => (event.currentTarget as Element).closest('dialog')?.close();
  return html`<dialog class="panel" part="dialog" aria-labelledby="record" @close=${closed} @click=${dismiss}>
    <header>
      <h2 id="record"><bdi>${titleOf(record, locale)}</bdi></h2>
      <button type="button" aria-label=${locale.close} @click=${close}>
        <svg viewBox="0 0 14 14" aria-hidden="true">${svg`<path d="M2.5 2.5l9 9M11.5 2.5l-9 9" />`}</svg>
      </button>
    </header>
    <ol tabindex="0">
      ${items.map(({sender, text, card}) => {
        const [name, said] = [clean(sender, limits.name), clean(text, limits.description)];
        return html`<li>
          ${name === undefined ? nothing : html`<bdi class="who">${name}</bdi>`}${said === undefined ? nothing : html`<p>${said}</p>`}${
            card ? html`<hutong-card .card=${card} .hutong=${row.source.hutong} .itemId=${row.item?.id} frame="compact"></hutong-card>` : nothing
          }
        </li>`;
      })}
      ${more > 0 ? html`<li class="who">${locale.moreMessages(more)}</li>` : nothing}
    </ol>
  </dialog>`;
}

/** A transfer, a red packet, a bill: to look at. Money is handled in the app that it came from. */
export function money({type, text, amount}: Notice, locale: Locale): TemplateResult {
  const sum = amount && sumOf(amount, locale);
  const words = clean(text, limits.title);
  const label = locale.notices[type] ?? '';
  return html`<div class="paid">
      ${type === 'red-packet' ? packet : arrows}<span
        ><b class="one"><bdi>${sum ?? words ?? label}</bdi></b
        >${sum !== undefined && words !== undefined ? html`<small class="one"><bdi>${words}</bdi></small>` : nothing}</span
      >
    </div>
    <div class="foot">${label}</div>`;
}

/** With its decimals, as a receipt has it. A host's store may hold any currency. */
function sumOf(amount: NonNullable<Notice['amount']>, locale: Locale): string | undefined {
  try {
    const sign = moneyParts(amount, locale).find(({type}) => type === 'currency');
    return `${sign?.value ?? ''}${toDecimal(amount)}`;
  } catch {
    return undefined;
  }
}

const arrows = html`<svg viewBox="0 0 40 40" aria-hidden="true">
  ${svg`<g fill="none" stroke="#000c" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><circle cx="20" cy="20" r="16.9" /><path d="M12.5 17.2h14.8l-4.2-4.3M27.5 22.8H12.7l4.2 4.3" /></g>`}
</svg>`;
const packet = html`<svg viewBox="0 0 40 40" aria-hidden="true">
  ${svg`<rect x="7" y="3" width="26" height="34" rx="3" fill="#d9352b" /><path d="M7 6a3 3 0 0 1 3-3h20a3 3 0 0 1 3 3v8.5c-8.5 5.3-17.5 5.3-26 0Z" fill="#e8503f" /><circle cx="20" cy="18.5" r="5.5" fill="#ffd27a" /><path d="M17.8 16.2 20 18.6l2.2-2.4M17.4 18.9h5.2M17.4 20.9h5.2M20 18.6v4" fill="none" stroke="#a85a12" stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round" />`}
</svg>`;
