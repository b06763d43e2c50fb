import {expect, fixtureCleanup} from '@open-wc/testing';
import {card, instance, whole} from './components/card-samples.js';

/** Nodes of every sort below a root: elements, texts, and the comments that Lit finds its places by. */
function nodes(root: Node): number {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

/**
 * What a whole card may cost the page, a little above what it does: a chat keeps hundreds of them. The aim is 50, which
 * an ordinary Lit card of this size has; a raised number is a decision, with its reason beside it.
 */
const budgets: Record<keyof typeof whole, number> = {product: 100, video: 76, 'tall video': 66, livestream: 70, goods: 105, link: 48, article: 48, token: 66};

describe('DOM nodes', () => {
  afterEach(fixtureCleanup);

  for (const [kind, most] of Object.entries(budgets) as [keyof typeof whole, number][])
    it(`are at most ${String(most)} in a whole ${kind}`, async () => {
      const element = await card(whole[kind], instance());
      expect(nodes(element.renderRoot)).to.be.within(1, most);
    });
});
