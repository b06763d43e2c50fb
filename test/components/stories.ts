import {html, render} from 'lit';
import type {HutongCard} from '../../components/card/class.js';
import '../../components/card/define.js';
import {unwatchVisible} from '../../components/shared/visible.js';
import type {HutongOptions} from '../../src/hutong.js';
import {instanceOf, stageAt, stories, type Language, type Story} from '../stories/index.js';

/** Our drawings, served by the runner. */
export const stage = (language?: Language) => stageAt(new URL('/demo/pictures/', location.href).href, language);
export const told: readonly Story[] = stories(stage());
export const kinds = [...new Set(told.map(({kind}) => kind))];
export const nameOf = ({kind, state}: Story) => `${kind}: ${state}`;

export interface Placed {
  readonly story: Story;
  readonly element: HutongCard;
  /** What stands below the card, and must not move. */
  readonly canary: HTMLElement;
}

interface Setting {
  width?: number;
  scale?: number;
  theme?: 'light' | 'dark';
  lang?: string;
  /** In place of what the story says. */
  options?: (story: Story) => HutongOptions;
}

/** A column of cards, each with a canary below it: one page for many stories, since a page for each costs minutes. */
export async function place(wanted: readonly Story[], {width = 260, scale = 1, theme = 'light', lang = 'zh-Hans', options}: Setting = {}): Promise<Placed[]> {
  const instances = wanted.map(story => instanceOf(story, options?.(story)));
  // The schemas come on first need: until they are here a foreign card is a skeleton.
  await Promise.all(instances.map(async hutong => hutong.readCard({})));
  // Not `fixture`, which is gone after one test: a column serves several.
  const box = document.body.appendChild(document.createElement('main'));
  box.lang = lang;
  box.dir = lang === 'ar' ? 'rtl' : 'ltr';
  render(
    wanted.map(
      ({card, frame = 'auto'}, i) => html`
        <hutong-card .hutong=${instances[i]} .card=${card} .frame=${frame} .theme=${theme}></hutong-card>
        <p>下一条</p>
      `,
    ),
    box,
  );
  box.style.setProperty('--hutong-card-width', `${String(width)}px`);
  box.style.setProperty('--hutong-scale', String(scale));
  box.style.colorScheme = theme;
  box.style.backgroundColor = theme === 'light' ? '#ededed' : '#111';
  box.style.color = theme === 'light' ? '#000' : '#fff';
  const elements = [...box.querySelectorAll('hutong-card')];
  const canaries = [...box.querySelectorAll('p')];
  const placed = wanted.flatMap((story, i) => {
    const [element, canary] = [elements[i], canaries[i]];
    return element && canary ? [{story, element, canary}] : [];
  });
  if (placed.length !== wanted.length) throw new Error('not every story was placed');
  for (const {element} of placed) {
    unwatchVisible(element); // those below the fold would wait
    element.seen(true);
  }
  await settled(placed);
  return placed;
}

/** Takes every column off the page. */
export function clear(): void {
  for (const box of document.querySelectorAll('main')) box.remove();
}

/** Until every answer that comes has come, and every view's code. */
export async function settled(placed: readonly Placed[]): Promise<void> {
  let before = '';
  for (let i = 0; i < 200; i += 1) {
    await Promise.all(placed.map(({element}) => element.updateComplete));
    await new Promise(resolve => setTimeout(resolve, 10));
    const after = placed.map(({element}) => element.renderRoot.querySelectorAll('*').length).join();
    const waiting = placed.some(
      ({story, element}) => (story.gateway === 'fails' && !element.renderRoot.querySelector('.retry')) || element.renderRoot.querySelector('.wait'),
    );
    if (after === before && !waiting) return;
    before = after;
  }
  throw new Error('the cards did not come to rest');
}
