import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import {clear, kinds, nameOf, place, told} from './stories.js';

const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
const chromium = navigator.userAgent.includes('Chrome/');

/** What is wrong, and with which stories. */
async function findings(kind: string, theme: 'light' | 'dark'): Promise<string> {
  const placed = await place(
    told.filter(story => story.kind === kind),
    {theme},
  );
  // A feature of pages, not of cards: a list of samples has no heading of its own.
  const {violations} = await run(document.body, {
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
    resultTypes: ['violations'],
    elementRef: true,
  });
  return violations
    .flatMap(({id, nodes}) =>
      nodes.map(({element, html, failureSummary}) => {
        const story = placed.find(one => one.element === element || (element?.getRootNode() as ShadowRoot | undefined)?.host === one.element)?.story;
        return `${story ? nameOf(story) : '?'}: ${id} ${html.slice(0, 120)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 200) ?? ''}`;
      }),
    )
    .join('\n');
}

describe('axe finds nothing in any story', () => {
  afterEach(clear);

  for (const theme of ['light', 'dark'] as const)
    for (const kind of kinds)
      it(`of ${kind}, ${theme}`, async () => {
        expect(await findings(kind, theme)).to.equal('');
      });

  // Firefox cannot be told.
  (chromium ? describe : describe.skip)('in forced colours', () => {
    before(() => executeServerCommand('forced-colors', 'active'));
    after(() => executeServerCommand('forced-colors', 'none'));
    it('which are forced', () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    });
    for (const kind of kinds)
      it(`of ${kind}`, async () => {
        expect(await findings(kind, 'light')).to.equal('');
      });
  });
});
