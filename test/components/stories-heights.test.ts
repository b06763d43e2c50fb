import {expect} from '@open-wc/testing';
import type {HutongCard} from '../../components/card/class.js';
import type {Gateway, Patch} from '../../src/resolve.js';
import {clear, kinds, nameOf, place, settled, told, type Placed} from './stories.js';

const measure = (placed: readonly Placed[]) =>
  placed.map(({element, canary}) => {
    const {width, height, top} = element.getBoundingClientRect();
    return {width, height, canary: canary.getBoundingClientRect().top - top};
  });

/** What stands in a card: its words, its marks, its pictures. */
const pieces = ({renderRoot}: HutongCard) =>
  [...renderRoot.querySelectorAll('article, article *')].map(one => `${one.className} ${one.getAttribute('src') ?? ''} ${one.textContent}`).join();

/** A gateway that answers when it is told to. */
function held() {
  let open: () => void = () => undefined;
  const gate = new Promise<void>(resolve => (open = resolve));
  const by =
    (answer: object | string | undefined): Gateway =>
    async refs => {
      await gate;
      return refs.map((): Patch => (typeof answer === 'string' ? {error: {code: 'not-found', message: 'it is gone'}} : {card: answer ?? {}}));
    };
  return {open: () => open(), by};
}

/** Those that are told something later: an answer, of whatever kind, or that there is none. */
const changing = told.filter(({gateway, resolveWhen}) => gateway !== undefined && gateway !== 'never' && !resolveWhen);

describe('the box of every story', () => {
  afterEach(clear);

  it('is asked about for every kind', () => {
    expect([...new Set(changing.map(({kind}) => kind))]).to.have.members(kinds);
  });

  for (const scale of [1, 1.25, 2])
    for (const width of [200, 260, 360, 480])
      it(`stays when its answer comes, at ${String(width)} px and scale ${String(scale)}`, async () => {
        const {open, by} = held();
        const placed = await place(
          changing.map(({gateway: _, ...story}) => story),
          {width, scale, options: story => ({gateway: by(changing.find(one => nameOf(one) === nameOf(story))?.gateway)})},
        );
        const before = measure(placed);
        const drawn = placed.map(({element}) => pieces(element));
        open();
        await settled(placed);
        const after = measure(placed);
        const wrong = placed.flatMap(({story}, i) => {
          const [a, b] = [before[i], after[i]];
          const moved = (['width', 'height', 'canary'] as const).filter(side => Math.abs((a?.[side] ?? 0) - (b?.[side] ?? 0)) >= 0.5);
          return moved.map(side => `${nameOf(story)}: ${side} ${String(a?.[side])} → ${String(b?.[side])}`);
        });
        expect(wrong.join('\n')).to.equal('');
        expect(before.every(({height, width: across}) => height > 50 && Math.abs(across - width) < 0.5)).to.equal(true);
        // Each was told something, and drew it.
        expect(placed.filter(({element}, i) => pieces(element) === drawn[i]).map(({story}) => nameOf(story))).to.deep.equal([]);
      });
});
