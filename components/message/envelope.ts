import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../src/locale/locale.js';

/** What stands around the words, from the item or from the properties. */
export interface Envelope {
  name: string | undefined;
  avatar: string | undefined;
  outgoing: boolean;
  status: unknown;
}

/** The picture; else the name's first letter; else nobody's. `named`: the name stands in words already, and is not said twice. */
export function avatar({name, avatar: url}: Envelope, named: boolean, lost: () => void): TemplateResult {
  const spoken = named ? '' : (name ?? '');
  if (url !== undefined)
    return html`<img
      class="avatar"
      part="avatar"
      src=${url}
      alt=${spoken}
      width="40"
      height="40"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${lost}
    />`;
  const initial = name === undefined ? '' : first(name);
  return spoken
    ? html`<span class="avatar" part="avatar" role="img" aria-label=${spoken}>${initial}</span>`
    : html`<span class="avatar" part="avatar" aria-hidden="true">${initial}</span>`;
}

/** How it stands with an outgoing message. */
export function status({outgoing, status}: Envelope, {sending, failed}: Locale, resend: () => void): TemplateResult | typeof nothing {
  if (!outgoing) return nothing;
  if (status === 'sending') return html`<span class="sending" role="img" aria-label=${sending}></span>`;
  return status === 'failed' ? html`<button class="failed" type="button" aria-label=${failed} @click=${resend}></button>` : nothing;
}

let last: {raw: string; base: string; url: string | undefined} | undefined;

/** An avatar is the host's own: its own paths, and pictures made on the page, are as good as the web's. Of two messages in a row most are one person's. */
export function pictureUrl(raw: string): string | undefined {
  const {baseURI: base} = document;
  if (last?.raw !== raw || last.base !== base) last = {raw, base, url: readPictureUrl(raw, base)};
  return last.url;
}

function readPictureUrl(raw: string, base: string): string | undefined {
  const url = URL.canParse(raw, base) ? new URL(raw, base) : undefined;
  return url && (/^(?:https?|blob):$/.test(url.protocol) || raw.startsWith('data:image/')) ? url.href : undefined;
}

/** The first letter as people count them: an emoji of several code points is one. */
function first(name: string): string {
  const [letter] = new Intl.Segmenter().segment(name.slice(0, 40));
  return letter?.segment.toUpperCase() ?? '';
}

/** Epoch milliseconds of a number, of digits in an attribute, or of an ISO date; `undefined` when it is no time. */
export function toTime(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\d+$/.test(value)) value = Date.parse(value);
  const time = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Math.abs(time) <= 8.64e15 ? time : undefined;
}
