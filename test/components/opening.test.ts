import {expect, fixtureCleanup, fixture, html} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {HutongCard} from '../../components/card/class.js';
import '../../components/markdown/define.js';
import '../../components/message/define.js';
import type {HutongOpenEvent} from '../../components/shared/events.js';
import type {Hutong, HutongOptions} from '../../src/hutong.js';
import type {Message} from '../../src/message.js';
import {platforms} from '../../src/platforms/index.js';
import {card, instance, one, until, words} from './card-samples.js';
import {drawn} from './message-samples.js';

const video = {kind: 'video', platform: 'douyin', id: '7300000000000000001', title: '晚饭', openUrl: 'https://www.douyin.com/video/7300000000000000001'};

/** A person's click: one that scripts cannot make. Where it would have gone is told, and the browser stays. */
async function press(target: Element): Promise<string[]> {
  const went: string[] = [];
  const {navigation} = window as {navigation?: EventTarget}; // not everywhere yet
  const stay = (event: Event) => {
    went.push((event as Event & {destination: {url: string}}).destination.url);
    event.preventDefault();
  };
  const keep = (event: Event) => event.preventDefault();
  navigation?.addEventListener('navigate', stay);
  document.addEventListener('click', keep);
  target.scrollIntoView({block: 'center'});
  const {x, y, width, height} = target.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
  await new Promise(resolve => setTimeout(resolve));
  navigation?.removeEventListener('navigate', stay);
  document.removeEventListener('click', keep);
  return went;
}

/** What `hutong-open` says. */
function told(element: HTMLElement, then: (event: HutongOpenEvent) => void = () => undefined): [string, string | undefined][] {
  const heard: [string, string | undefined][] = [];
  element.addEventListener('hutong-open', event => {
    heard.push([event.url, event.deepLink]);
    then(event);
  });
  return heard;
}

const open = async (element: HutongCard) => {
  one(element, '.more').click();
  await until(() => element.renderRoot.querySelector('dialog[open]') !== null, 'the menu');
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.item')].find(({textContent}) => textContent.includes('抖音'));
};

describe("an app's own address", () => {
  afterEach(fixtureCleanup);
  const enabled = (more: HutongOptions = {}) => instance({linkPolicy: {apps: ['douyin']}, ...more});

  it('is nowhere until a host enables it for the platform', async () => {
    for (const hutong of [instance(), instance({linkPolicy: {apps: ['bilibili']}})]) {
      const element = await card(video, hutong);
      const heard = told(element);
      await press(one(element, 'a.hit'));
      expect([heard, element.renderRoot.querySelector('.more')]).to.deep.equal([[[video.openUrl, undefined]], null]);
    }
  });

  it("is told at a person's own click, and at no other", async () => {
    const element = await card(video, enabled());
    const heard = told(element, event => event.preventDefault());
    one(element, 'a.hit').click();
    await press(one(element, 'a.hit'));
    expect(heard).to.deep.equal([
      [video.openUrl, undefined],
      [video.openUrl, `snssdk1128://aweme/detail/${video.id}`],
    ]);
  });

  // Only Chromium tells of a navigation to another app, and lets it be stopped.
  (navigator.userAgent.includes('Chrome/') ? it : it.skip)('is gone to from the menu, by a click of a person alone, and is no href', async () => {
    const element = await card(video, enabled());
    const item = await open(element);
    expect([item?.localName, element.renderRoot.querySelector('a[href^="snssdk"]')]).to.deep.equal(['button', null]);
    expect(item && (await press(item))).to.deep.equal([`snssdk1128://aweme/detail/${video.id}`]);
  });

  it('is not gone to by a click of a script, nor when the host goes there itself', async () => {
    const element = await card(video, enabled());
    const heard = told(element, event => event.preventDefault());
    (await open(element))?.click();
    expect(heard).to.deep.equal([]);
    await until(() => element.renderRoot.querySelector('dialog') === null, 'the closing');
    const item = await open(element);
    expect(item && (await press(item))).to.deep.equal([]);
    expect(heard.map(([, deepLink]) => deepLink)).to.deep.equal([`snssdk1128://aweme/detail/${video.id}`]);
  });

  const odd: {name: string; input: object; deepLink?: () => string}[] = [
    {name: 'of an id that holds another path', input: {...video, id: '1/../../webview?url=https://evil.test'}},
    {name: 'of a link that must ask', input: {...video, openUrl: 'https://douyln.com/video/1'}},
    {name: 'that is a script', input: video, deepLink: () => 'javascript:alert(1)//'},
    {name: 'that is a script with slashes', input: video, deepLink: () => 'javascript://%0aalert(1)'},
    {name: 'of the web', input: video, deepLink: () => 'https://evil.test/'},
    {name: 'of the system', input: video, deepLink: () => 'ms-msdt://id/x'},
    {name: 'of an intent', input: video, deepLink: () => 'intent://x#Intent;end'},
    {name: 'with white space in it', input: video, deepLink: () => 'snssdk1128://a b'},
    {
      name: 'of a platform that cannot tell it',
      input: video,
      deepLink: () => {
        throw new Error('no address');
      },
    },
  ];
  for (const {name, input, deepLink} of odd)
    it(`${name} is none`, async () => {
      const all = platforms.map(one => (deepLink && one.name === 'douyin' ? {...one, deepLink} : one));
      const element = await card(input, enabled({platforms: all}));
      const heard = told(element, event => event.preventDefault());
      const link = element.renderRoot.querySelector('a.hit');
      if (link) await press(link);
      expect([heard.map(([, address]) => address), element.renderRoot.querySelector('.more')]).to.deep.equal([link ? [undefined] : [], null]);
    });
});

describe('the question before a risky link', () => {
  afterEach(fixtureCleanup);

  async function ask(element: Element & {renderRoot: ParentNode}, selector: string): Promise<{host: string; why: string; size: number; href: string | null}> {
    element.renderRoot.querySelector<HTMLElement>(selector)?.click();
    await until(() => element.renderRoot.querySelector('dialog[open]') !== null, 'the question');
    const host = element.renderRoot.querySelector('dialog .host');
    const text = (one: Element | null | undefined) => one?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return {
      host: text(host),
      why: text(element.renderRoot.querySelector('dialog .why')),
      size: host ? Number.parseFloat(getComputedStyle(host).fontSize) : 0,
      href: element.renderRoot.querySelector('dialog a')?.getAttribute('href') ?? null,
    };
  }

  const stored = (text: string, url: string): Message => ({v: 1, format: 'text', text, segments: [{type: 'link', text, url}], cards: [], warnings: []});
  const message = (text: string, url: string, hutong: Hutong = instance()) => drawn({item: {id: '1', message: stored(text, url)}, hutong});

  it('shows the real host large, and says what it imitates', async () => {
    const element = await card({kind: 'link', title: '内部通道', openUrl: 'https://taoba0.com/item?id=1'});
    expect(await ask(element, 'button.hit')).to.deep.equal({host: 'taoba0.com', why: '域名仿冒 taobao.com', size: 20, href: 'https://taoba0.com/item?id=1'});
    await expect(element).shadowDom.to.be.accessible();
  });

  it('comes for a link whose words name another host, wherever it was stored', async () => {
    const element = await message('淘宝网 taobao.com', 'https://evil.test/x');
    expect([element.renderRoot.querySelector('a'), words(element as unknown as HutongCard, '.site')]).to.deep.equal([null, 'evil.test']);
    const {host, why} = await ask(element, '.risky');
    expect([host, why]).to.deep.equal(['evil.test', '打开的不是它自称的平台']);
  });

  it('comes for a stored link that imitates a platform, though the store says nothing of it', async () => {
    expect((await ask(await message('看这里', 'https://taoba0.com/x'), '.risky')).why).to.equal('域名仿冒 taobao.com');
  });

  it("comes for a host on the application's list", async () => {
    expect((await ask(await message('看这里', 'https://site.example/x', instance({linkPolicy: {ask: ['site.example']}})), '.risky')).host).to.equal(
      'site.example',
    );
  });

  it('comes in Markdown for a host on the list, and what is blocked is text', async () => {
    const made = async (linkPolicy: HutongOptions['linkPolicy']) => {
      const hutong = instance({linkPolicy: linkPolicy ?? {}});
      const element = await fixture<HTMLElement & {renderRoot: ParentNode}>(
        html`<hutong-markdown .text=${'[这里](https://site.example/x)'} .hutong=${hutong}></hutong-markdown>`,
      );
      await until(() => element.renderRoot.querySelector('.md') !== null, 'the text');
      return element;
    };
    expect((await ask(await made({ask: ['site.example']}), '.risky')).href).to.equal('https://site.example/x');
    const blocked = await made({decide: () => 'block'});
    expect([blocked.renderRoot.querySelector('a, .risky'), blocked.renderRoot.querySelector('.md')?.textContent.trim()]).to.deep.equal([null, '这里']);
  });

  it('does not come for a platform’s own host', async () => {
    const element = await message('看这里', 'https://item.taobao.com/item.htm?id=1');
    expect(element.renderRoot.querySelector('.risky')).to.equal(null);
  });

  it('does not come where the application opens', async () => {
    const element = await message('看这里', 'http://10.0.0.5/wiki', instance({linkPolicy: {decide: () => 'open'}}));
    expect(element.renderRoot.querySelector('a')?.getAttribute('href')).to.equal('http://10.0.0.5/wiki');
  });
});
