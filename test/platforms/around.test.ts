import {expect} from '@open-wc/testing';
import {createHutong} from '../../src/hutong.js';
import {platforms} from '../../src/platforms/index.js';
import type {PlatformCases, ShareCase} from '../../src/testing.js';

const hutong = createHutong({platforms});
const before = '刚看到这个，分享给你们';
const after = '你觉得呢？';

/** The texts of a platform's cases that are one share and nothing else. */
async function shares(name: string): Promise<(ShareCase & {input: string})[]> {
  const cases = await import(`./${name}.cases.ts`).then(
    (module: {cases: PlatformCases}) => module.cases.shares,
    () => [],
  );
  return cases.flatMap(one => {
    if (typeof one.input !== 'string') return [];
    const {format, cards, text} = hutong.parse(one.input);
    // Tokens without a link need the message to themselves.
    return format === 'text' &&
      text === '' &&
      cards.length === 1 &&
      cards[0]?.platform === name &&
      cards[0].sharedUrl !== undefined &&
      !one.input.startsWith('<')
      ? [{...one, input: one.input}]
      : [];
  });
}

describe('a share among a person’s words', () => {
  let seen = 0;
  for (const {name} of platforms)
    it(`of ${name} is the same share, and the words are whole`, async () => {
      for (const {name: title, input} of await shares(name)) {
        seen += 1;
        const {cards, text, segments} = hutong.parse(`${before}\n${input}\n${after}`);
        expect(cards, title).to.deep.equal(hutong.parse(input).cards);
        expect(text, title).to.equal(`${before}\n${after}`);
        expect(segments, title).to.deep.equal([
          {type: 'text', text: before},
          {type: 'card', index: 0},
          {type: 'text', text: after},
        ]);
      }
    });

  it('was tried at all', () => {
    expect(seen).to.be.above(80);
  });
});

describe('two shares in one text', () => {
  it('are both themselves, in their order, whichever two', async () => {
    const all = (await Promise.all(['taobao', 'jd', 'douyin', 'bilibili', 'wechat-article'].map(shares))).flat();
    expect(all).to.have.length.above(60);
    for (const [i, {name, input}] of all.entries()) {
      const other = all[(i * 7 + 3) % all.length]?.input ?? '';
      const {cards, text} = hutong.parse(`${input}\n${other}`);
      expect(cards, name).to.deep.equal([...hutong.parse(input).cards, ...hutong.parse(other).cards]);
      expect(text, name).to.equal('');
    }
  });
});
