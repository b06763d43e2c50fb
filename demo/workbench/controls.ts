import {html, nothing, type TemplateResult} from 'lit';
import {toDecimal, type Money} from 'hutong';
import type {ElementDocs} from './manifest.js';
import {noteOn} from './property-notes.js';
import type {View} from './settings.js';
import {stringsOf, type Strings} from './strings.js';

type Values = Readonly<Record<string, unknown>>;
type Change = (name: string, value: unknown) => void;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMoney = (value: unknown): value is Money => isObject(value) && typeof value['minor'] === 'number' && typeof value['currency'] === 'string';
const choices: Partial<Record<string, readonly string[]>> = {
  availability: ['in-stock', 'sold-out', 'off-shelf', 'preorder'],
  'live.status': ['upcoming', 'live', 'paused', 'replay', 'ended', 'unknown'],
};
/** Worth trying on any card of these kinds, known or not. */
const usual: Partial<Record<string, readonly string[]>> = {product: ['title', 'price', 'originalPrice', 'availability', 'shop.name']};
/** How many digits a currency has behind its point. */
const digitsOf = (currency: string) => new Intl.NumberFormat('en', {style: 'currency', currency}).resolvedOptions().maximumFractionDigits ?? 2;

/** What a card says, field by field: `shop.name`, `price`. */
function fieldsOf(card: Values): string[] {
  const kind = typeof card['kind'] === 'string' ? card['kind'] : '';
  const own = Object.entries(card).flatMap(([name, value]) => {
    if (name === 'kind' || value === undefined || Array.isArray(value)) return [];
    if (!isObject(value) || isMoney(value)) return [name];
    return Object.entries(value).flatMap(([inner, one]) => (isObject(one) || one === undefined || Array.isArray(one) ? [] : [`${name}.${inner}`]));
  });
  return [...new Set([...(usual[kind] ?? ['title']), ...own])];
}

/** What stands in a control at first: while a person types in it, what is made of that is not written back. */
function control(name: string, value: unknown, options: readonly string[] | undefined, change: (value: unknown) => void): TemplateResult {
  const text = (event: Event) => (event.currentTarget as HTMLInputElement).value;
  if (options)
    return html`<select aria-label=${name} @change=${(event: Event) => change(text(event) || undefined)}>
      ${['', ...options].map(one => html`<option value=${one} ?selected=${one === (value ?? '')}>${one === '' ? '–' : one}</option>`)}
    </select>`;
  if (typeof value === 'boolean')
    return html`<input
      type="checkbox"
      aria-label=${name}
      .defaultChecked=${value}
      @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}
    />`;
  if (isMoney(value)) {
    const digits = digitsOf(value.currency);
    const set = (event: Event) => {
      const amount = Number(text(event));
      if (text(event) !== '' && Number.isFinite(amount)) change({...value, minor: Math.round(amount * 10 ** digits)});
    };
    return html`<input type="number" aria-label=${name} min="0" step=${10 ** -digits} .defaultValue=${toDecimal(value)} @change=${set} @input=${set} /><small
        >${value.currency}</small
      >`;
  }
  if (typeof value === 'number')
    return html`<input
      type="number"
      step="any"
      aria-label=${name}
      .defaultValue=${String(value)}
      @change=${(event: Event) => change(text(event) === '' ? undefined : Number(text(event)))}
    />`;
  return html`<input
    type="text"
    aria-label=${name}
    .defaultValue=${typeof value === 'string' ? value : ''}
    @input=${(event: Event) => change(text(event) === '' ? undefined : text(event))}
  />`;
}

/** A text that is an object; what is none is said, and changes nothing. */
function json(name: string, value: unknown, say: Strings, change: (value: unknown) => void): TemplateResult {
  const set = (event: Event) => {
    const box = event.currentTarget as HTMLTextAreaElement;
    try {
      const read: unknown = JSON.parse(box.value);
      box.setCustomValidity('');
      change(read);
    } catch {
      box.setCustomValidity(say.broken);
    }
    box.reportValidity();
  };
  return html`<textarea
    aria-label=${name}
    rows="6"
    spellcheck="false"
    dir="ltr"
    .defaultValue=${value === undefined ? '' : JSON.stringify(value, null, 2)}
    @change=${set}
  ></textarea>`;
}

const row = (name: string, inside: TemplateResult, about?: string) =>
  html`<div class="control">
    <code dir="ltr">${name}</code><span class="value">${inside}</span>${about ? html`<small class="about" dir="auto">${about}</small>` : nothing}
  </div>`;

/** A control for each field of a card, and the whole of it. */
export function cardControls(card: Values, say: Strings, change: Change, replace: (card: Record<string, unknown>) => void): TemplateResult {
  const currency = isMoney(card['price']) ? card['price'].currency : 'CNY';
  return html`${fieldsOf(card).map(path => {
    const [name = '', inner] = path.split('.');
    const outer = card[name];
    const known = inner === undefined ? outer : isObject(outer) ? outer[inner] : undefined;
    const value = known ?? (/price$/i.test(path) ? {minor: 0, currency} : undefined);
    return row(
      path,
      control(path, value, choices[path], next => change(name, inner === undefined ? next : {...(isObject(outer) ? outer : {}), [inner]: next})),
    );
  })}
  ${row(
    say.whole,
    json(say.whole, card, say, next => isObject(next) && replace(next)),
  )}`;
}

/** A control for each property of an element, of the sort that its documented type asks for. */
export function propertyControls({tag, properties}: ElementDocs, values: Values, {lang}: View, change: Change): TemplateResult[] {
  const say = stringsOf(lang);
  return properties
    .filter(({name}) => name !== 'hutong' && name !== 'card' && name !== 'renderItem')
    .map(({name, description, type}) => {
      const text = type?.text ?? '';
      const options = [...text.matchAll(/'([^']+)'/g)].map(([, one = '']) => one);
      const value = values[name];
      const set = (next: unknown) => change(name, next);
      const isText = typeof value === 'string' || (value === undefined && /string|unknown/.test(text));
      const inside =
        options.length > 0
          ? control(name, value, options, set)
          : text === 'boolean'
            ? control(name, value === true, undefined, set)
            : isText
              ? control(name, value, undefined, set)
              : json(name, value, say, set);
      return row(name, inside, noteOn(tag, name, description, lang));
    });
}
