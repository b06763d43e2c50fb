import {expect, fixtureCleanup, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HutongCard} from '../../components/card/class.js';
import type {HutongCopyEvent, HutongImpressionEvent, HutongOpenEvent, HutongPlayEvent} from '../../components/shared/events.js';
import type {HutongRemindEvent} from '../../components/shared/later-events.js';
import {calendarFile} from '../../components/shared/ics.js';
import {card, failing, now, one, partial, until, whole, words} from './card-samples.js';

const risky = {kind: 'link', title: '内部通道', openUrl: 'https://taoba0.com/item?id=1'};
const soon = {...whole.livestream, live: {status: 'upcoming', startsAt: now + 36e5}};

/** Clicks, and keeps the browser where it is. Says whether it would have gone. */
function click(target: HTMLElement): boolean {
  let went = false;
  document.addEventListener(
    'click',
    event => {
      went = !event.defaultPrevented && event.composedPath()[0] instanceof Element && (event.composedPath()[0] as Element).closest('a[href]') !== null;
      event.preventDefault();
    },
    {once: true},
  );
  target.click();
  return went;
}

describe('the events of <hutong-card>', () => {
  afterEach(fixtureCleanup);

  it('hutong-open tells where a click leads, and whose message it is', async () => {
    const element = await card(whole.product);
    element.itemId = 'm1';
    const heard = oneEvent(document.body, 'hutong-open') as unknown as Promise<HutongOpenEvent>;
    expect(click(one(element, 'a.hit'))).to.equal(true);
    const event = await heard;
    expect([event.url, event.itemId, event.card?.kind, event.bubbles, event.composed, event.cancelable]).to.deep.equal([
      'https://m.tb.cn/h.gX3kQ2w',
      'm1',
      'product',
      true,
      true,
      true,
    ]);
  });

  it('hutong-open, cancelled, keeps the link shut', async () => {
    const element = await card(whole.product);
    element.addEventListener('hutong-open', event => event.preventDefault());
    expect(click(one(element, 'a.hit'))).to.equal(false);
  });

  it('a link gives nothing of ours away', async () => {
    const link = one(await card(whole.product), 'a.hit') as HTMLAnchorElement;
    expect([link.target, link.rel, link.referrerPolicy]).to.deep.equal(['_blank', 'noopener noreferrer nofollow', 'no-referrer']);
  });

  it('an unsafe link asks first, naming the host, and shuts on the safe answer', async () => {
    const element = await card(risky);
    expect(element.renderRoot.querySelector('a')).to.equal(null);
    one(element, 'button.hit').focus();
    await sendKeys({press: 'Enter'});
    await until(() => element.renderRoot.querySelector('dialog[open]') !== null, 'the question');
    const dialog = one(element, 'dialog');
    expect([dialog.matches(':modal'), words(element, 'dialog .host'), element.shadowRoot?.activeElement?.textContent]).to.deep.equal([
      true,
      'taoba0.com',
      '取消',
    ]);
    await expect(element).shadowDom.to.be.accessible();
    one(element, 'dialog button').click();
    await until(() => element.renderRoot.querySelector('dialog') === null, 'the closing');
    expect(element.shadowRoot?.activeElement?.className).to.equal('hit');
  });

  it('an unsafe link asks nothing any more when another card has taken its place', async () => {
    const element = await card(risky);
    one(element, 'button.hit').click();
    element.card = whole.product;
    await element.updateComplete;
    await import('../../components/card/asking.js');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('dialog')).to.equal(null);
  });

  it('an unsafe link opens by the answer alone', async () => {
    const element = await card(risky);
    const urls: string[] = [];
    element.addEventListener('hutong-open', event => urls.push(event.url));
    one(element, 'button.hit').click();
    await until(() => element.renderRoot.querySelector('dialog[open]') !== null, 'the question');
    expect(urls).to.deep.equal([]);
    expect(click(one(element, 'dialog a'))).to.equal(true);
    expect(urls).to.deep.equal(['https://taoba0.com/item?id=1']);
    await until(() => element.renderRoot.querySelector('dialog') === null, 'the closing');
  });

  it('hutong-play comes before a video opens, and in its place when cancelled', async () => {
    const element = await card(whole.video);
    const heard: string[] = [];
    const stop = (event: HutongPlayEvent) => event.preventDefault();
    element.addEventListener('hutong-play', () => heard.push('play'));
    element.addEventListener('hutong-open', event => {
      heard.push('open');
      event.preventDefault();
    });
    one(element, '.play').click();
    expect(heard).to.deep.equal(['play', 'open']);
    element.addEventListener('hutong-play', stop);
    one(element, '.play').click();
    expect(heard).to.deep.equal(['play', 'open', 'play']);
  });

  const tokens: {name: string; input: object; expect: string}[] = [
    {name: 'a 口令 in the fences that its app looks for', input: partial.product, expect: '￥kYb2WqL9mPz￥'},
    {name: 'a 口令 that was kept in its fences', input: {...partial.token, token: '￥8fKc3YQmZ2x￥'}, expect: '￥8fKc3YQmZ2x￥'},
    {
      name: 'a 提取码',
      input: {kind: 'file', platform: 'baidu', title: '原片', openUrl: 'https://pan.baidu.com/s/1a', token: '8k2m', tokenType: 'access-code'},
      expect: '8k2m',
    },
  ];
  /** Puts another clipboard in place of the browser's, which refuses without a person's click. */
  async function withClipboard(clipboard: unknown, command: () => boolean, run: () => Promise<void>): Promise<void> {
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    Object.defineProperty(document, 'execCommand', {value: command, configurable: true});
    try {
      await run();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      Reflect.deleteProperty(document, 'execCommand');
    }
  }

  for (const way of ['the clipboard', 'the older command'])
    for (const {name, input, expect: expected} of tokens)
      it(`copies ${name} with ${way}`, async () => {
        const element = await card(input);
        let copied = '';
        const writeText = (text: string) =>
          way === 'the clipboard' ? Promise.resolve(void (copied = text)) : Promise.reject(new DOMException('', 'NotAllowedError'));
        const command = () => {
          const event = new ClipboardEvent('copy', {clipboardData: new DataTransfer(), cancelable: true});
          document.dispatchEvent(event);
          copied = event.clipboardData?.getData('text/plain') ?? '';
          return event.defaultPrevented;
        };
        await withClipboard({writeText}, command, async () => {
          const heard = oneEvent(element, 'hutong-copy') as unknown as Promise<HutongCopyEvent>;
          one(element, '.copy, .btn.primary').click();
          expect((await heard).text).to.equal(expected);
        });
        await element.updateComplete;
        expect([copied, words(element, '[aria-live]')]).to.deep.equal([expected, '已复制']);
      });

  it('says nothing of a copy that the browser refused', async () => {
    const element = await card(partial.product);
    let heard = false;
    element.addEventListener('hutong-copy', () => (heard = true));
    await withClipboard(
      undefined,
      () => false,
      async () => {
        one(element, '.copy').click();
        await new Promise(resolve => setTimeout(resolve, 20));
      },
    );
    expect([heard, words(element, '[aria-live]')]).to.deep.equal([false, '复制']);
  });

  it('hutong-remind tells the hour, and cancelled offers no file', async () => {
    const element = await card(soon);
    let url = '';
    Object.defineProperty(URL, 'createObjectURL', {value: () => (url = 'blob:'), configurable: true});
    const stop = (event: Event) => event.preventDefault();
    element.addEventListener('hutong-remind', stop);
    const heard = oneEvent(element, 'hutong-remind') as unknown as Promise<HutongRemindEvent>;
    one(element, '.btn.primary').click();
    expect((await heard).startsAt).to.equal(now + 36e5);
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(url).to.equal('');
    element.removeEventListener('hutong-remind', stop);
    HTMLAnchorElement.prototype.click = () => undefined;
    one(element, '.btn.primary').click();
    await until(() => url !== '', 'the file');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('a calendar file survives any title, and no line of it is longer than 75 octets', () => {
    const file = calendarFile({title: '茶, 水; 器\\皿\n第二行'.repeat(9), url: 'https://a.example/', openUrl: 'https://a.example/'}, now, now);
    const lines = file.split('\r\n');
    expect(lines.every(line => new TextEncoder().encode(line).length <= 75)).to.equal(true);
    expect(file.replaceAll('\r\n ', '')).to.contain('SUMMARY:茶\\, 水\\; 器\\\\皿\\n第二行茶');
    expect(lines).to.include('DTSTART:20251111T060500Z');
  });

  it('hutong-impression comes once for each card that is seen', async () => {
    const seen: (string | undefined)[] = [];
    const hear = (event: HutongImpressionEvent) => seen.push(event.card?.kind);
    document.body.addEventListener('hutong-impression', hear);
    const element = await card(whole.product);
    await until(() => seen.length > 0, 'the impression');
    element.requestUpdate();
    await element.updateComplete;
    element.card = whole.video;
    await until(() => seen.length > 1, 'the second impression');
    document.body.removeEventListener('hutong-impression', hear);
    expect(seen).to.deep.equal(['product', 'video']);
  });

  it('hutong-retry comes when a person asks once more', async () => {
    const element = await card(partial.product, failing());
    await until(() => element.renderRoot.querySelector('.retry') !== null, 'the failure');
    const heard = oneEvent(element, 'hutong-retry');
    one(element, '.retry').click();
    expect(await heard).to.be.instanceOf(Event);
  });

  const stops: {name: string; input: object; expect: string[]}[] = [
    {name: 'a product', input: whole.product, expect: ['hit']},
    {name: 'a product with a 口令', input: partial.product, expect: ['hit', 'copy']},
    {name: 'a video', input: whole.video, expect: ['play', 'hit']},
    {name: 'a stream to come', input: soon, expect: ['hit', 'btn primary']},
    {name: 'a token without a link', input: partial.token, expect: ['btn primary']},
  ];
  for (const {name, input, expect: expected} of stops)
    it(`the keyboard finds what ${name} offers, and no more`, async () => {
      const element = await card(input);
      const found: string[] = [];
      for (let i = 0; i < 6; i += 1) {
        await sendKeys({press: 'Tab'});
        const at = deepActive(element);
        if (at) found.push(at);
      }
      expect([...new Set(found)]).to.deep.equal(expected);
    });

  it('the keyboard opens a card', async () => {
    const element = await card(whole.product);
    element.addEventListener('hutong-open', event => event.preventDefault());
    const heard = oneEvent(element, 'hutong-open');
    one(element, 'a.hit').focus();
    await sendKeys({press: 'Enter'});
    expect(await heard).to.be.instanceOf(Event);
  });

  const sizes: {name: string; input: object; selector: string; least: number}[] = [
    {name: 'copying beside a link', input: partial.product, selector: '.copy', least: 24},
    {name: 'copying a token', input: partial.token, selector: '.btn.primary', least: 44},
    {name: 'a reminder', input: soon, selector: '.btn.primary', least: 44},
    {name: 'playing', input: whole.video, selector: '.play', least: 44},
  ];
  for (const {name, input, selector, least} of sizes)
    it(`a finger has ${String(least)} px for ${name}`, async () => {
      const element = await card(input);
      const button = one(element, selector);
      const {left, top, width, height} = button.getBoundingClientRect();
      const middle = {x: left + width / 2, y: top + height / 2};
      const hits = [-1, 1].every(side => element.shadowRoot?.elementFromPoint(middle.x, middle.y + side * (least / 2 - 1))?.closest('button') === button);
      expect(hits).to.equal(true);
    });
});

function deepActive(element: HutongCard): string | undefined {
  return document.activeElement === element ? element.shadowRoot?.activeElement?.className : undefined;
}
