import {expect} from '@open-wc/testing';
import {zhHans} from '../../src/locale/zh-hans.js';
import type {Language} from '../stories/index.js';
import {stories} from '../stories/index.js';
import {faultsOf} from './faults.js';
import {clear, kinds, nameOf, place, stage, told, type Placed} from './stories.js';

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
  it('has a name of its own, and every kind has its states', () => {
    const names = told.map(nameOf);
    expect(new Set(names).size).to.equal(names.length);
    expect(kinds).to.have.members(Object.keys(zhHans.kinds));
    for (const kind of kinds) expect(told.filter(story => story.kind === kind).length, kind).to.be.at.least(15);
  });

  /** Width and scale, by the language in which words are longest or shortest. */
  const settings: Record<string, [width: number, scale: number][]> = {
    'zh-Hans': [
      [260, 1],
      [200, 1],
      [480, 2],
      [260, 2],
      [200, 2],
    ],
    en: [
      [200, 1],
      [260, 1.25],
      [200, 2],
    ],
    ar: [
      [200, 1],
      [360, 1],
    ],
    'zh-Hant': [[260, 1]],
    ja: [[200, 1]],
    ko: [[200, 1]],
  };
  for (const [lang, boxes] of Object.entries(settings))
    describe(`in ${lang}`, () => {
      let placed: Placed[] = [];
      before(async () => {
        const spoken: Language = lang === 'en' || lang === 'ar' ? lang : 'zh-Hans';
        placed = await place(stories(stage(spoken)), {lang});
      });
      after(clear);

      it('says nothing that no table says', () => {
        // Most of them are English words too.
        const found = raw(keys.filter(key => lang !== 'en' || key.includes('-')));
        const wrong = placed.flatMap(one => {
          const words = wordsOf(one);
          return found.test(words) ? [`${nameOf(one.story)}: ${words}`] : [];
        });
        expect(wrong.join('\n')).to.equal('');
      });

      for (const [width, scale] of boxes)
        it(`keeps within its card at ${String(width)} px and scale ${String(scale)}`, () => {
          const {style} = placed[0]?.element.parentElement ?? document.body;
          style.setProperty('--hutong-card-width', `${String(width)}px`);
          style.setProperty('--hutong-scale', String(scale));
          const wrong = placed.flatMap(({story, element}) =>
            faultsOf(element, element.getBoundingClientRect(), scale).map(fault => `${nameOf(story)}: ${fault}`),
          );
          expect(wrong.join('\n')).to.equal('');
        });
    });
});

describe('the measure of what is wrong', () => {
  afterEach(clear);

  /** A card that stands as it should, and what is done to it. */
  const harms: {name: string; harm: (root: HTMLElement | DocumentFragment) => void; fault: RegExp}[] = [
    {name: 'words outside', harm: root => styleOf(root, '.title').setProperty('translate', '300px 0'), fault: /leaves the card/},
    {name: 'words on the footer', harm: root => styleOf(root, '.srow').setProperty('translate', '0 20px'), fault: /lies on the footer/},
    {name: 'words on words', harm: root => styleOf(root, '.srow').setProperty('translate', '0 -28px'), fault: /lies on “/},
    {name: 'a line that is cut', harm: root => styleOf(root, '.title').setProperty('max-height', '10px'), fault: /cut along its middle/},
    {name: 'words cut off without an ellipsis', harm: root => styleOf(root, '.prow').setProperty('max-width', '20px'), fault: /is cut off/},
    {name: 'a price that is dropped', harm: root => styleOf(root, '.prow').setProperty('padding-top', '30px'), fault: /price is cut or dropped/},
  ];
  const styleOf = (root: ParentNode, selector: string): CSSStyleDeclaration => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no \`${selector}\``);
    if (selector === '.title') found.style.minHeight = '0';
    return found.style;
  };
  for (const {name, harm, fault} of harms)
    it(`sees ${name}`, async () => {
      const [placed] = await place(told.filter(({kind, state}) => kind === 'product' && state === 'complete'));
      if (!placed) throw new Error('nothing was placed');
      const {element} = placed;
      expect(faultsOf(element, element.getBoundingClientRect(), 1)).to.deep.equal([]);
      harm(element.renderRoot);
      expect(faultsOf(element, element.getBoundingClientRect(), 1).join('\n')).to.match(fault);
    });
});
