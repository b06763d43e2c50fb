import {expect} from '@open-wc/testing';
import '../../components/message/define.js';
import {card, instance, partial, until, whole} from '../components/card-samples.js';

interface Learnt {
  patterns: unknown[];
  items: {pattern: number; values: string[]}[];
}
interface Twin {
  capture(element: Element): unknown;
  learn(captures: unknown[]): Learnt;
  byHand(patterns: unknown[]): {make(item: unknown): HTMLElement};
  boxesOf(element: Element): number[][];
}
const {capture, learn, byHand, boxesOf} = (await import(new URL('/tools/bench/page/twin.mjs', location.href).href)) as Twin;

const settled = async (sample: unknown) => {
  const element = await card(sample, instance());
  await until(() => [...element.renderRoot.querySelectorAll('img')].every(({complete}) => complete), 'the pictures');
  return element;
};

describe('the twin that the bench compares with', () => {
  for (const [name, sample] of [...Object.entries(whole), ...Object.entries(partial).map(([name, sample]) => [`partial ${name}`, sample] as const)])
    it(`draws the boxes of a ${name}`, async () => {
      const element = await settled(sample);
      const {patterns, items} = learn([capture(element)]);
      const twin = byHand(patterns).make(items[0]);
      element.after(twin);
      await until(() => [...(twin.shadowRoot?.querySelectorAll('img') ?? [])].every(({complete}) => complete), 'the pictures');
      // A bar that dances is another height each time.
      const still = (boxes: number[][]) => boxes.map(box => box.map(edge => Math.round(edge * 10) / 10)).filter(([, , width = 0]) => width > 2);
      expect(still(boxesOf(twin))).to.deep.equal(still(boxesOf(element)));
      expect(twin.shadowRoot?.textContent).to.equal(element.shadowRoot?.textContent);
    });

  it('is one template for cards of one shape, filled with the words of each', async () => {
    const titles = ['手冲壶', '<b>细口壶</b>'];
    const elements = [await settled({...whole.product, title: titles[0]}), await settled({...whole.product, title: titles[1]})];
    const {patterns, items} = learn(elements.map(capture));
    const {make} = byHand(patterns);
    expect(patterns.length).to.equal(1);
    expect(items.map(item => make(item).shadowRoot?.querySelector('.title')?.textContent)).to.deep.equal(
      elements.map(element => element.renderRoot.querySelector('.title')?.textContent),
    );
  });
});
