import {html, type TemplateResult} from 'lit';
import {pickLocale, type Hutong, type Label, type Platform} from 'hutong';
import {everyday} from './chat.js';
import type {Language, Strings} from './strings.js';

export interface Sample {
  /** For people: what it is, and what it says. */
  title: string;
  /** What it shows: the test's title, or the payload's beginning. */
  about: string;
  input: unknown;
}
export interface Group {
  name: string;
  label: string;
  /** The one character of its tile. */
  mark: string;
  color: string;
  samples: Sample[];
}
/** As the server reads them from the cases files. */
export interface CasesFile {
  platform: string;
  shares: {name: string; input: unknown}[];
}

export const labelOf = (label: string | Label, lang: Language) => (typeof label === 'string' ? label : lang === 'zh' ? label.zh : label.en);

/** Every sample under its platform, the everyday ones first. */
export function groupsOf(files: readonly CasesFile[], platforms: readonly Platform[], hutong: Hutong, lang: Language, say: Strings): Group[] {
  const mine: Group = {
    name: 'everyday',
    label: say.everyday,
    mark: lang === 'zh' ? '聊' : 'C',
    color: '#07c160',
    samples: everyday(lang).map(({name, input}) => ({title: name, about: opening(input), input})),
  };
  const theirs = files.map(({platform: name, shares}): Group => {
    const platform = platforms.find(one => one.name === name);
    const label = platform ? labelOf(platform.label, lang) : name;
    const mark = platform?.brand?.mark ?? [...label][0]?.toUpperCase() ?? '';
    return {name, label, mark, color: platform?.brand?.color ?? '#767676', samples: shares.map(share => sampleOf(share, hutong, lang))};
  });
  // The platforms that people meet most stand first in the package's own list.
  const rank = (group: Group) => platforms.findIndex(({name}) => name === group.name);
  return [mine, ...theirs.sort((a, b) => rank(a) - rank(b))];
}

function sampleOf({name, input}: {name: string; input: unknown}, hutong: Hutong, lang: Language): Sample {
  const {cards, text} = hutong.parse(input);
  const card = cards.find(({platform}) => platform !== undefined) ?? cards[0];
  const kind = card && (pickLocale(lang === 'zh' ? 'zh-Hans' : 'en').kinds[card.kind] ?? card.kind);
  const words = card?.title ?? (text || (card?.id ?? card?.token ?? ''));
  return {title: [kind, words].filter(Boolean).join(' · ') || opening(input), about: lang === 'zh' ? opening(input) : name, input};
}

/** White, or black where white would not be seen: on 闲鱼's yellow. */
function inkOn(color: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));
  return r * 0.3 + g * 0.59 + b * 0.11 > 170 ? '#000' : '#fff';
}

const opening = (input: unknown) => (typeof input === 'string' ? input : JSON.stringify(input)).replace(/\s+/g, ' ').slice(0, 60);

export function sampleList(groups: readonly Group[], query: string, say: Strings, send: (input: unknown) => void): TemplateResult {
  const wanted = query.trim().toLowerCase();
  const shown = groups
    .map(group => ({
      ...group,
      samples:
        wanted === '' || group.label.toLowerCase().includes(wanted)
          ? group.samples
          : group.samples.filter(({title, about}) => `${title} ${about}`.toLowerCase().includes(wanted)),
    }))
    .filter(({samples}) => samples.length > 0);
  if (shown.length === 0) return html`<p class="note">${say.noSamples}</p>`;
  return html`${shown.map(
    ({name, label, mark, color, samples}) =>
      html`<details ?open=${wanted !== ''}>
        <summary class="conv">
          <svg class="tile" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
            <rect width="40" height="40" fill=${color} />
            <text x="20" y="27" text-anchor="middle" fill=${inkOn(color)}>${mark}</text>
          </svg>
          <b>${label}</b><small>${say.shares(samples.length)}</small>
        </summary>
        <ul>
          ${samples.map(
            ({title, about, input}) =>
              html`<li>
                <button class="sample" type="button" data-group=${name} @click=${() => send(input)}><span>${title}</span><small>${about}</small></button>
              </li>`,
          )}
        </ul>
      </details>`,
  )}`;
}
