import {expect} from '@open-wc/testing';
import {clear, kinds, nameOf, place, told, type Placed} from './stories.js';

/** How far a finger may stray from a button's middle, there and back, in px: up to `most`. */
function reach(root: ShadowRoot, button: Element, across: boolean, most: number): number {
  const {left, top, width, height} = button.getBoundingClientRect();
  const hit = (by: number) =>
    root.elementFromPoint(left + width / 2 + (across ? by : 0), top + height / 2 + (across ? 0 : by))?.closest('button, a') === button;
  const side = (way: number) => {
    let by = 0;
    while (by < most && hit(way * (by + 1))) by += 1;
    return by;
  };
  return hit(0) ? 1 + side(-1) + side(1) : 0;
}

/** What a card is used for has 44 px; what stands beside it, in a line of words, 24 (WCAG 2.5.5, 2.5.8). */
const leastOf = (button: Element) => (button.matches('.btn.primary, .play, .round') ? 44 : 24);

const buttonsOf = ({element}: Placed) => [...element.renderRoot.querySelectorAll('article :is(button, a):not(.hit)')];

function small(placed: Placed): string[] {
  const {story, element} = placed;
  const root = element.shadowRoot;
  if (!root) return [];
  return buttonsOf(placed).flatMap(button => {
    button.scrollIntoView({block: 'center'});
    return [true, false].flatMap(across => {
      const px = reach(root, button, across, leastOf(button));
      // Half a pixel is lost where a box lies between two.
      return px >= leastOf(button) - 1 ? [] : [`${nameOf(story)}: ${button.className} ${across ? 'across' : 'down'} ${String(px)}`];
    });
  });
}

/** WebKit before `currentCSSZoom` tells the boxes of what is zoomed in their own px: no point on the page can be had from them. */
const tellsBoxes = (scale: number) => scale === 1 || 'currentCSSZoom' in Element.prototype;

describe('a finger', () => {
  afterEach(clear);

  for (const [width, scale] of [
    [260, 1],
    [200, 1],
    [360, 2],
  ] as const)
    (tellsBoxes(scale) ? it : it.skip)(`finds every button of every story at ${String(width)} px and scale ${String(scale)}`, async () => {
      const found = new Set<string>();
      for (const kind of kinds) {
        const placed = await place(
          told.filter(story => story.kind === kind),
          {width, scale},
        );
        // One card of each set of buttons: to scroll to all of them takes minutes.
        const sets = new Map(
          placed.map(one => [
            buttonsOf(one)
              .map(({className}) => className)
              .join(),
            one,
          ]),
        );
        expect([...sets.values()].flatMap(small).join('\n')).to.equal('');
        for (const one of sets.values()) for (const {className} of buttonsOf(one)) found.add(className);
        clear();
      }
      expect([...found]).to.include.members(['play', 'btn primary', 'copy', 'retry', 'more', 'round']);
    }).timeout(30_000);

  it('would miss a button that is too small', async () => {
    const [placed] = await place(told.filter(({kind, state}) => kind === 'video' && state === 'complete'));
    if (!placed) throw new Error('nothing was placed');
    expect(small(placed)).to.deep.equal([]);
    placed.element.renderRoot.querySelector<HTMLElement>('.play')?.style.setProperty('scale', '0.2');
    expect(small(placed).join()).to.match(/play (?:across|down) \d/);
  });
});
