import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../components/composer-preview/define.js';
import type {HutongComposerPreview} from '../../components/composer-preview/define.js';
import {createHutong, type HutongOptions} from '../../src/hutong.js';
import {lazyReaders} from '../../src/payload/lazy.js';
import {platforms} from '../../src/platforms/index.js';

const instance = (options: HutongOptions = {}) => createHutong({platforms, readers: lazyReaders, locale: 'zh-Hans', ...options});
const taobao = '【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz CZ0001 「玻璃分享壶套装」\n点击链接直接打开';
const other = 'https://www.bilibili.com/video/BV1xx411c7mD';

async function preview(text: string, options?: HutongOptions): Promise<HutongComposerPreview> {
  const element = await fixture<HutongComposerPreview>(html`<hutong-composer-preview .text=${text} .hutong=${instance(options)}></hutong-composer-preview>`);
  // What draws it comes with the first text.
  await import('../../components/composer-preview/preview.js');
  await element.updateComplete;
  return element;
}
const cards = (element: HutongComposerPreview) => [...element.renderRoot.querySelectorAll('hutong-card')];
const titles = (element: HutongComposerPreview) => cards(element).map(one => (one.card as {title?: string}).title);
const button = (element: HutongComposerPreview) => element.renderRoot.querySelector('button');

describe('<hutong-composer-preview>', () => {
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const)
    it(`is accessible in ${theme}`, async () => {
      const page = document.documentElement.style;
      page.setProperty('background', theme === 'dark' ? '#111' : '#f7f7f7');
      page.setProperty('color-scheme', theme);
      const element = await preview(taobao);
      element.theme = theme;
      await element.updateComplete;
      await expect(element).to.be.accessible({ignoredRules: ['heading-order']});
      page.removeProperty('background');
      page.removeProperty('color-scheme');
    });

  for (const [name, text, expected] of [
    ['a share', taobao, ['玻璃分享壶套装']],
    ['a share among words', `看这个 ${taobao}`, ['玻璃分享壶套装']],
    ['the first of several', `${taobao}\n${other}`, ['玻璃分享壶套装']],
    ['nothing of words alone', '今晚吃什么', []],
    ['nothing of an empty input', '', []],
    ['nothing of a whole book', `${'字'.repeat(20_000)}${taobao}`, []],
    ['nothing of what is no text', 7 as unknown as string, []],
  ] as [string, string, string[]][])
    it(`shows ${name}`, async () => {
      expect(titles(await preview(text))).to.deep.equal(expected);
    });

  it('keeps the card while a person goes on typing, and its height', async () => {
    const element = await preview(taobao);
    const [card] = cards(element);
    const height = element.getBoundingClientRect().height;
    element.text = `${taobao} 好看吗`;
    await element.updateComplete;
    expect([cards(element)[0] === card, element.getBoundingClientRect().height]).to.deep.equal([true, height]);
  });

  it('reads at most once a frame', async () => {
    const hutong = instance();
    let reads = 0;
    const counted = {...hutong, parse: (...given: Parameters<typeof hutong.parse>) => ((reads += 1), hutong.parse(...given))};
    const element = await preview('');
    element.hutong = counted;
    await element.updateComplete;
    reads = 0;
    for (const letter of taobao) {
      element.text += letter;
      await Promise.resolve();
    }
    await element.updateComplete;
    expect(reads).to.equal(1);
    expect(titles(element)).to.deep.equal(['玻璃分享壶套装']);
  });

  it('gives way to the text when that is to be sent, until another share is typed', async () => {
    const element = await preview(taobao);
    const told: (string | undefined)[] = [];
    element.addEventListener('hutong-dismiss', event => told.push(event.card?.platform));
    expect(button(element)?.textContent).to.equal('作为文字发送');
    button(element)?.click();
    await element.updateComplete;
    expect([told, cards(element).length]).to.deep.equal([['taobao'], 0]);
    element.text = other;
    await element.updateComplete;
    expect(cards(element).length).to.equal(1);
  });

  it('stays when the host says so', async () => {
    const element = await preview(taobao);
    element.addEventListener('hutong-dismiss', event => event.preventDefault());
    button(element)?.click();
    await element.updateComplete;
    expect(cards(element).length).to.equal(1);
  });

  it('shows what a pasted payload is once the code has come that reads it', async () => {
    const element = await preview(
      '<msg><appmsg appid="" sdkver="0"><title>为什么老城的巷子总是弯的？</title><type>5</type><url>https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv</url></appmsg></msg>',
    );
    for (let i = 0; i < 200 && cards(element).length === 0; i += 1) await new Promise(resolve => setTimeout(resolve, 10));
    expect(titles(element)).to.deep.equal(['为什么老城的巷子总是弯的？']);
  });
});
