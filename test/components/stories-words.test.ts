import {expect} from '@open-wc/testing';
import {stories} from '../stories/index.js';
import {faultsOf} from './faults.js';
import {clear, nameOf, place, stage, told, type Placed} from './stories.js';

/** What a reader's own sheet may set (WCAG 1.4.12). */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);
const spaced = (placed: readonly Placed[]) => {
  for (const {element} of placed) element.shadowRoot?.adoptedStyleSheets.push(spacing);
};

describe('the words of every story', () => {
  afterEach(clear);

  for (const lang of ['zh-Hans', 'en', 'ar'] as const)
    it(`may be spaced as a reader needs it, in ${lang}`, async () => {
      const placed = await place(stories(stage(lang)), {lang});
      spaced(placed);
      expect(getComputedStyle(placed[0]?.element.renderRoot.querySelector('.title') ?? document.body).letterSpacing).to.equal('1.8px');
      const wrong = placed.flatMap(({story, element}) => faultsOf(element, element.getBoundingClientRect(), 1).map(fault => `${nameOf(story)}: ${fault}`));
      expect(wrong.join('\n')).to.equal('');
    });

  it('are marked as Chinese on an English page, all that a payload says', async () => {
    const placed = await place(told, {lang: 'en'});
    const wrong = placed.flatMap(({story, element}) => {
      const own = [...element.renderRoot.querySelectorAll('article *')].filter(one =>
        [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && /\p{Script=Han}/u.test(node.textContent ?? '')),
      );
      return own
        .filter(one => one.closest('.g, [lang="zh"]') === null)
        .map(one => `${nameOf(story)}: ${one.localName}.${one.className} “${one.textContent.trim().slice(0, 20)}”`);
    });
    expect(wrong.join('\n')).to.equal('');
  });
});
