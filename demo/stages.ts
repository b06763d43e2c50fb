import {html, nothing, type TemplateResult} from 'lit';
import {pickLocale, type Card, type Message, type Platform, type Risk} from 'hutong';
import type {Exchange} from './exchange.js';
import {labelOf} from './samples.js';
import type {Language, Strings} from './strings.js';

/** What the panel tells about one message. */
export interface Stages {
  message: Message;
  /** What was pasted, where that is shown. */
  raw?: string;
  platforms: readonly Platform[];
  about: (card: Card) => Exchange | undefined;
  connected: boolean;
}

/** Each stage on the way of a payload: format, links, platforms, the message, the gateway's question and answer. */
export function stages(stages: Stages | undefined, say: Strings, lang: Language): TemplateResult {
  if (!stages) return html`<p class="note">${say.empty}</p>`;
  const {message, raw, about, connected} = stages;
  const exchanges = message.cards.flatMap(card => about(card) ?? []);
  return html`
    ${
      raw === undefined
        ? nothing
        : html`<section>
            <h3>${say.raw}</h3>
            <p class="panel">${say.characters([...raw].length)}</p>
          </section>`
    }
    <section>
      <h3>${say.format}</h3>
      <p class="panel"><code>${message.format}</code></p>
      ${
        message.warnings.length > 0
          ? html`<ul class="panel" aria-label=${say.warnings}>
              ${message.warnings.map(({code, message: words}) => html`<li><code>${code}</code> ${words}</li>`)}
            </ul>`
          : nothing
      }
    </section>
    <section>
      <h3>${say.links}</h3>
      ${links(message, say)}
    </section>
    <section>
      <h3>${say.platform}</h3>
      ${message.cards.length === 0 ? html`<p class="panel">${say.none}</p>` : message.cards.map(card => html`<p class="panel">${platform(card, stages, say, lang)}</p>`)}
    </section>
    ${
      raw === undefined
        ? nothing
        : message.cards.map(
            card =>
              html`<section>
                <h3>${say.fields}</h3>
                ${json(card, say.fields)}
              </section>`,
          )
    }
    <section>
      <h3>${say.message}</h3>
      ${json(message, say.message)}
    </section>
    <section>
      <h3>${say.asked}</h3>
      ${exchanges.length > 0 ? json({cards: exchanges.map(({ref}) => ref)}, say.asked) : html`<p class="panel">${connected ? say.notAsked : say.noGateway}</p>`}
    </section>
    ${exchanges.map(
      ({answer, ms}) =>
        html`<section>
          <h3>${say.answered}${ms === undefined ? nothing : html` · ${say.took(ms)}`}</h3>
          ${answer ? json(answer, say.answered) : html`<p class="panel">${say.waiting}</p>`}
        </section>`,
    )}
  `;
}

function links({segments, cards}: Message, say: Strings): TemplateResult {
  const found: {shared: string; opens?: string | undefined; risk?: Risk | undefined}[] = segments.flatMap(segment => {
    if (segment.type === 'link') return [{shared: segment.text, opens: segment.url, risk: segment.risk}];
    const card = segment.type === 'card' ? cards[segment.index] : undefined;
    return card?.sharedUrl === undefined || card.kind === 'link' ? [] : [{shared: card.sharedUrl, opens: card.openUrl, risk: card.risk}];
  });
  for (const card of cards)
    if (card.kind === 'link' && card.sharedUrl !== undefined && !found.some(({shared}) => shared === card.sharedUrl))
      found.push({shared: card.sharedUrl, opens: card.openUrl, risk: card.risk});
  for (const {token, tokenType} of cards) if (token !== undefined && tokenType !== 'query') found.push({shared: token});
  if (found.length === 0) return html`<p class="panel">${say.none}</p>`;
  return html`<ul class="panel">
    ${found.map(({shared, opens, risk}) => html`<li><code>${shared}</code><small>${opens === undefined ? say.opensNothing : html`${say.opens} <code>${opens}</code>`}${risk ? html` · <b class="risk">${risk.code} ${risk.like ?? ''}</b>` : nothing}</small></li>`)}
  </ul>`;
}

function platform(card: Card, {platforms}: Stages, say: Strings, lang: Language): TemplateResult {
  const known = platforms.find(({name}) => name === card.platform);
  const surface = card.surface === undefined ? undefined : known?.surfaces?.[card.surface];
  const name = known ? labelOf(surface ?? known.label, lang) : (card.platform ?? (card.openUrl === undefined ? say.none : say.ordinary));
  const kind = pickLocale(lang === 'zh' ? 'zh-Hans' : 'en').kinds[card.kind] ?? card.kind;
  return html`${name} · ${kind}${card.platform === undefined ? nothing : html` <code>${[card.platform, card.surface].filter(Boolean).join('/')}</code>`}`;
}

const json = (value: unknown, label: string) => html`<pre class="panel" tabindex="0" role="region" aria-label=${label}>${JSON.stringify(value, null, 2)}</pre>`;
