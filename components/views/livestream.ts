import {html, nothing} from 'lit';
import type {Live} from '../../src/card/kinds/livestream.js';
import {formatCount, formatMoney, formatTime} from '../../src/locale/format.js';
import {fixed, moving} from '../shared/flat.js';
import {address, block, brief, copyButton, icon, img, langOf, pad, title} from './parts.js';
import type {Drawn, Scene, View} from './view.js';
import {clock, plays} from './video.js';

/** When it begins or began. A payload's own reader may have let through what no calendar holds: that is none. */
export const beginning = ({live}: Scene['card']): number | undefined => (live?.startsAt === undefined || live.startsAt > 8.64e15 ? undefined : live.startsAt);

/** What may be said of a snapshot now: live only while it is fresh, announced only until it begins. */
export function liveStatus({card, now, liveFor}: Pick<Scene, 'card' | 'now' | 'liveFor'>): Live['status'] {
  const {live} = card;
  if (!live) return 'unknown';
  if (live.status === 'live' || live.status === 'paused') return live.asOf !== undefined && Math.abs(now - live.asOf) <= liveFor ? live.status : 'unknown';
  return live.status === 'upcoming' && (beginning(card) ?? now + 1) <= now ? 'unknown' : live.status;
}

/** A livestream, in every state it can be in. */
export const livestream: View = {
  ratio: 4 / 3,
  body: scene =>
    html`<div class=${fixed(scene.frame.items > 0 ? 'body stream sells' : 'body stream')}>
      ${title(scene)}
      <div class="lrow" part="author">${host(scene)}${button(scene)}</div>
      ${scene.frame.items > 0 ? goods(scene) : nothing}
    </div>`,
  overlay,
  moves,
  dim: scene => liveStatus(scene) === 'ended',
  copies: scene => !acts(scene),
  facts: scene => [scene.card.author?.name ?? scene.card.shop?.name, told(scene)].filter(fact => fact !== undefined),
  word: scene => scene.locale.live[liveStatus(scene)],
};

/** "Today 20:00": it stands alone, so it begins as a sentence does. */
function when({locale, now, timeZone}: Scene, time: number): string {
  const text = formatTime(time, locale, now, timeZone);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The state in words, where there is more to say than the footer says. */
function told(scene: Scene): string | undefined {
  const {card, now, locale} = scene;
  const startsAt = beginning(card);
  if (startsAt === undefined) return undefined;
  switch (liveStatus(scene)) {
    case 'upcoming':
      return locale.startsAt(when(scene, startsAt));
    case 'live':
      return startsAt < now ? locale.liveFor(locale.hours(Math.floor((now - startsAt) / 36e5), Math.floor((now - startsAt) / 6e4) % 60)) : undefined;
    case 'replay':
    case 'ended':
      return locale.aired(formatTime(startsAt, locale, now, scene.timeZone));
    default:
      return undefined;
  }
}

function host(scene: Scene): Drawn {
  const {card, state, locale, source} = scene;
  const who = card.author ?? card.shop;
  if (!who && state === 'loading') return html`${block('ava')}<span class="two">${block('w88')}${block('w64')}</span>`;
  const time = told(scene);
  const enter = source && isOpen(scene) ? locale.openLive(source) : undefined;
  const [first, second] = [who?.name ?? enter, time, who && enter, address(card)].filter(line => line !== undefined);
  return html`${img(scene, who?.avatarUrl, 'ava', 32)}<span class="two"
      ><span class="who one" lang=${langOf(who?.name, locale)}>${first ?? nothing}</span
      ><span class=${fixed(liveStatus(scene) !== 'live' && isDate(time) ? 'one words' : 'one')}>${second ?? nothing}</span></span
    >`;
}

/** There is a room to enter, or there may be one: not before it begins, nor after it is over. */
export const isOpen = (scene: Scene) => scene.card.kind === 'livestream' && ['live', 'paused', 'unknown'].includes(liveStatus(scene));

/** Its last word may go: what is left is a day still. Elsewhere a day has spaces of its own. */
const isDate = (time = '') => /^[\p{Script=Han}\d :]+$/u.test(time);

/** What its one button does; the code has it when nothing better is to be done. */
function acts(scene: Scene): 'remind' | 'replay' | undefined {
  const {card} = scene;
  const status = liveStatus(scene);
  if (status === 'upcoming' && beginning(card) !== undefined) return 'remind';
  return status === 'replay' && (card.openUrl !== undefined || plays(card)) ? 'replay' : undefined;
}

function button(scene: Scene): Drawn {
  const {card, locale, actions, token} = scene;
  const act = acts(scene);
  if (act === 'remind')
    return html`<button class="btn primary" part="remind" type="button" @click=${actions.remind}>${glyph(scene, 'bell')}${locale.remind}</button>`;
  if (act === 'replay') return html`<button class="btn" part="play" type="button" @click=${actions.play}>${glyph(scene, 'play')}${locale.replay}</button>`;
  return token === undefined ? nothing : copyButton(scene, card.openUrl === undefined);
}

/** Latin words are long: their buttons have no glyph. */
const glyph = ({locale}: Scene, name: string) => (brief(locale) ? icon(name) : nothing);

/** The viewers of a stream that is on, the seconds until one begins. */
function moves(scene: Scene): Drawn {
  const {card, locale, now} = scene;
  const viewers = card.live?.viewers;
  if (liveStatus(scene) !== 'live') return countdown(locale, (beginning(card) ?? now) - now);
  return html`<span class="live" part="live"
    ><b
      ><i class="bars" aria-hidden="true"><i></i><i></i><i></i></i>${locale.onAir}</b
    >${viewers === undefined ? nothing : html`<span>${locale.watching(formatCount(viewers, locale))}</span>`}</span
  >`;
}

function overlay(scene: Scene): Drawn {
  const {card, locale, place} = scene;
  const startsAt = beginning(card);
  const status = liveStatus(scene);
  switch (status) {
    case 'live':
      return html`${moving(moves(scene), place)}`;
    case 'upcoming':
      return startsAt === undefined
        ? nothing
        : html`<span class="chip ts" part="status">${icon('clock')}${when(scene, startsAt)}</span>${moving(moves(scene), place)}`;
    case 'paused':
    case 'ended':
      return html`<span class="chip ts" part="status">${locale.live[status]}</span>`;
    case 'replay':
      return html`<i class="veil"></i><span class="chip ts" part="status">${locale.live.ended}</span
        ><span class="play" aria-hidden="true">${icon('play')}</span
        >${card.stats?.views === undefined ? nothing : html`<span class="chip bs" part="views">${icon('eye')}${locale.watched(formatCount(card.stats.views, locale))}</span>`}${clock(card.duration, locale)}`;
    default:
      return nothing;
  }
}

/** Ticks for the eye alone: the row below says the hour, and nobody wants to hear seconds. */
function countdown({startsIn, units: {days, hours, minutes, seconds}}: Scene['locale'], left: number): Drawn {
  const second = Math.ceil(left / 1000);
  const [hour, minute] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  const figures = (a: number, first: string, b: number, next: string, c: number, last: string) =>
    html`<div class="count" part="countdown" aria-hidden="true">
      ${startsIn}<span><b>${pad(a)}</b>${first}<b>${pad(b)}</b>${next}<b>${pad(c)}</b>${last}</span>
    </div>`;
  return hour < 48 ? figures(hour, hours, minute, minutes, second % 60, seconds) : figures(Math.floor(hour / 24), days, hour % 24, hours, minute, minutes);
}

function goods(scene: Scene): Drawn {
  const items = scene.card.items?.slice(0, 3) ?? [];
  return html`<ul class="goods" part="goods">
    ${items.map(item => {
      const {price, cover, title: name} = item as Scene['card'];
      return html`<li>
        ${img(scene, cover?.url, 'pic', 76, name ?? cover?.alt)}${price ? html`<bdi dir="ltr">${formatMoney(price, scene.locale)}</bdi>` : nothing}
      </li>`;
    })}
  </ul>`;
}
