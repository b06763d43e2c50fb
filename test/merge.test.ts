import {expect} from '@open-wc/testing';
import type {CardFields} from '../src/card/card.js';
import {createHutong} from '../src/hutong.js';
import {readers} from '../src/payload/all.js';
import {platforms} from '../src/platforms/index.js';

const note = 'https://www.xiaohongshu.com/explore/65a0b1c2000000001e03f001';
const rows: {name: string; answer: CardFields; expect: CardFields}[] = [
  {
    name: 'keeps what a note needs to open out of its identity',
    answer: {kind: 'note', url: note, openUrl: `${note}?xsec_token=CBinvented`},
    expect: {url: note, openUrl: `${note}?xsec_token=CBinvented`},
  },
  {name: 'opens the identity where there is nothing else', answer: {kind: 'note', url: note}, expect: {url: note, openUrl: note}},
  {
    name: 'opens no other item than the one that is named',
    answer: {kind: 'note', url: note, openUrl: 'https://www.xiaohongshu.com/explore/65a0b1c2000000001e03f002?xsec_token=CB'},
    expect: {url: note, openUrl: note},
  },
  {name: 'opens no stranger', answer: {kind: 'note', url: note, openUrl: 'https://evil.example/'}, expect: {url: note, openUrl: note}},
];

describe('a resolver’s answer', () => {
  for (const {name, answer, expect: wanted} of rows)
    it(name, async () => {
      const hutong = createHutong({platforms, readers, gateway: () => Promise.resolve([{card: answer}])});
      const [card] = hutong.parse('https://xhslink.com/a/c4mpXyZ1').cards;
      const filled = card && (await hutong.resolve(card));
      expect({url: filled?.url, openUrl: filled?.openUrl}).to.deep.equal(wanted);
    });

  it('brings a short link the player of what it leads to', async () => {
    const video = 'https://www.bilibili.com/video/BV1xx411c7mD';
    const hutong = createHutong({platforms, readers, gateway: () => Promise.resolve([{card: {kind: 'video', url: video, embedUrl: 'https://evil.example/'}}])});
    const [card] = hutong.parse('https://b23.tv/9fQx2Lm').cards;
    const filled = (card && (await hutong.resolve(card))) as CardFields;
    expect(filled.embedUrl).to.equal('https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&p=1&autoplay=0');
  });
});
