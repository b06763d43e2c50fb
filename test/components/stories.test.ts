import {expect, fixtureCleanup} from '@open-wc/testing';
import {zhHans} from '../../src/locale/zh-hans.js';
import type {Language} from '../stories/index.js';
import {stories} from '../stories/index.js';
import {kinds, nameOf, place, stage, told, type Placed} from './stories.js';

/** Words of the code's own, which a person would see where a table has none. */
const keys = [zhHans.kinds, zhHans.priceLabels, zhHans.availability, zhHans.live, zhHans.risk].flatMap(table => Object.keys(table));
const raw = (some: string[]) => new RegExp(`(?<![\\w-])(?:undefined|NaN|null|Infinity|Invalid|function|${some.join('|')})(?![\\w-])|\\[object|=>|[{}]`);

/** Everything that is drawn or spoken. */
function wordsOf({element}: Placed): string {
  const spoken = [...element.renderRoot.querySelectorAll('[aria-label], [title], [alt]')].flatMap(one =>
    ['aria-label', 'title', 'alt'].map(name => one.getAttribute(name) ?? ''),
  );
  const words = [element.renderRoot.querySelector('article')?.textContent ?? '', ...spoken].join(' ').replace(/\s+/g, ' ');
  return words.replace(/\w[\w-]*\.[\w-]\S*/g, ''); // an address may hold any word
}

describe('every story', () => {
  afterEach(fixtureCleanup);

  it('has a name of its own, and every kind has its states', () => {
    const names = told.map(nameOf);
    expect(new Set(names).size).to.equal(names.length);
    expect(kinds).to.have.members(Object.keys(zhHans.kinds));
    for (const kind of kinds) expect(told.filter(story => story.kind === kind).length, kind).to.be.at.least(15);
  });

  for (const lang of ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'ar'])
    it(`says nothing that no table says, in ${lang}`, async () => {
      for (const placed of await place(told, {lang})) {
        const words = wordsOf(placed);
        expect(raw(keys).exec(words)?.[0], `${nameOf(placed.story)}: ${words}`).to.equal(undefined);
      }
    });
  it('says nothing that no table says, in en', async () => {
    // The others are English words too.
    const found = raw(keys.filter(key => key.includes('-')));
    for (const placed of await place(told, {lang: 'en'})) expect(found.exec(wordsOf(placed))?.[0], nameOf(placed.story)).to.equal(undefined);
  });

  /** The box that cuts an element off: its own, or its nearest ancestor's. */
  function clipped(from: Element): DOMRect | undefined {
    for (let at: Element | null = from; at && at.localName !== 'article'; at = at.parentElement)
      if (getComputedStyle(at).overflow !== 'visible') return at.getBoundingClientRect();
    return undefined;
  }
  /** Where words stand, line by line; without what is for the ear alone, and the mark on a poster, which is cropped on purpose. */
  function* lines(root: Node): Iterable<{parent: Element; box: DOMRect; clip: DOMRect | undefined}> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === '' || parent.closest('.vh, .big, .g, dialog, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clip = clipped(parent);
      for (const box of range.getClientRects()) if (box.width > 0) yield {parent, box, clip};
    }
  }
  /** Whether nothing cuts an element off. */
  function whole(element: Element): boolean {
    const clip = clipped(element);
    return clip === undefined || inside(element.getBoundingClientRect(), clip, element.getBoundingClientRect().height * 0.3);
  }
  /** Words on other words, or on a tile. A line's ink is the middle of its box. */
  function overlapping(root: ShadowRoot | HTMLElement | DocumentFragment): [text: string, other: string][] {
    const words = [...lines(root)].flatMap(({parent, box, clip}) => {
      const [top, bottom] = [box.top + box.height * 0.3, box.bottom - box.height * 0.3];
      const seen = {
        left: Math.max(box.left, clip?.left ?? -1e9),
        right: Math.min(box.right, clip?.right ?? 1e9),
        top: Math.max(top, clip?.top ?? -1e9),
        bottom: Math.min(bottom, clip?.bottom ?? 1e9),
      };
      return seen.right > seen.left && seen.bottom > seen.top ? [{parent, text: parent.textContent.trim().slice(0, 16), ...seen}] : [];
    });
    const tiles = [...root.querySelectorAll('.tile')].map(parent => {
      const {left, right, top, bottom} = parent.getBoundingClientRect();
      return {parent, text: parent.className, left, right, top, bottom};
    });
    const all = [...words, ...tiles];
    return words.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter(
          b =>
            !b.parent.contains(a.parent) &&
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
        )
        .map((b): [string, string] => [a.text, b.text]),
    );
  }
  const inside = (inner: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>, outer: DOMRect, by = 1) =>
    inner.left >= outer.left - by && inner.right <= outer.right + by && inner.top >= outer.top - by && inner.bottom <= outer.bottom + by;

  const settings: {lang: Language; width: number; scale: number}[] = [
    {lang: 'zh-Hans', width: 260, scale: 1},
    {lang: 'zh-Hans', width: 200, scale: 1},
    {lang: 'zh-Hans', width: 480, scale: 2},
    {lang: 'zh-Hans', width: 260, scale: 2},
    {lang: 'en', width: 200, scale: 1},
    {lang: 'en', width: 260, scale: 1.25},
    {lang: 'ar', width: 200, scale: 1},
    {lang: 'ar', width: 360, scale: 1},
  ];
  for (const {lang, width, scale} of settings)
    it(`keeps within its card, in ${lang} at ${String(width)} px and scale ${String(scale)}`, async () => {
      const wrong: string[] = [];
      for (const {story, element} of await place(stories(stage(lang)), {lang, width, scale})) {
        const card = element.getBoundingClientRect();
        const foot = element.renderRoot.querySelector('.foot')?.getBoundingClientRect();
        const say = (what: string) => wrong.push(`${nameOf(story)}: ${what}`);
        for (const {parent, box, clip} of lines(element.renderRoot)) {
          const text = `“${parent.textContent.trim().slice(0, 24)}”`;
          // A clamp hides whole lines, and an ellipsis the end of one.
          const shown = clip
            ? {
                left: Math.max(box.left, clip.left),
                right: Math.min(box.right, clip.right),
                top: Math.max(box.top, clip.top),
                bottom: Math.min(box.bottom, clip.bottom),
              }
            : box;
          if (shown.bottom <= shown.top || shown.right <= shown.left) continue;
          if (!inside(shown, card)) say(`${text} leaves the card`);
          if (foot && !parent.closest('.foot') && shown.bottom > foot.top + scale) say(`${text} lies on the footer`);
          // A line's ink is some two thirds of its box: the rest may be cut.
          const hidden = box.height - (shown.bottom - shown.top);
          if (hidden > box.height * 0.3 && hidden < box.height * 0.9) say(`${text} is cut along its middle`);
        }
        for (const [text, other] of overlapping(element.renderRoot)) say(`“${text}” lies on “${other}”`);
        const price = element.renderRoot.querySelector('.price');
        if (price && !whole(price)) say('the price is cut or dropped');
        for (const inner of element.renderRoot.querySelectorAll('article :not(wbr, .big, .big *, .vh, .vh *)')) {
          const box = inner.getBoundingClientRect();
          if (box.width > 0 && !inside(box, card) && !clipped(inner)) say(`${inner.localName}.${inner.className} leaves the card`);
        }
      }
      expect([...new Set(wrong)].join('\n')).to.equal('');
    });
});
