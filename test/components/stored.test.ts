import {expect, fixture, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import '../../components/markdown/define.js';
import type {HutongMarkdown} from '../../components/markdown/class.js';
import '../../components/message/define.js';
import '../../components/moments-post/define.js';
import type {HutongMessage} from '../../components/message/class.js';
import type {ChatItem} from '../../components/message/item.js';
import type {HutongMomentsPost} from '../../components/moments-post/define.js';
import type {Message} from '../../src/message.js';
import {instance} from './card-samples.js';

/** A message as a host's store may hold it: what it says was never read by us. */
const stored = (message: object): Message => ({v: 1, format: 'json', segments: [], text: '', cards: [], warnings: [], ...message}) as unknown as Message;
const share = (card: object): ChatItem => ({
  id: '1',
  message: stored({segments: [{type: 'card', index: 0}], cards: [{kind: 'product', title: '壶', ...card}]}),
});

/** Every element below, through shadow roots. */
function below(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap(one => [one, ...(one.shadowRoot ? below(one.shadowRoot) : [])]);
}
const hrefs = (root: ParentNode) => below(root).flatMap(one => one.getAttribute('href') ?? []);
const sources = (root: ParentNode) => below(root).flatMap(one => one.getAttribute('src') ?? []);
const textOf = (root: ParentNode): string =>
  below(root)
    .flatMap(({childNodes}) => [...childNodes].flatMap(node => (node instanceof Text ? [node.data] : [])))
    .join(' ');

async function drawn<Element extends HutongMessage | HutongMomentsPost>(template: ReturnType<typeof html>, selector: string): Promise<Element> {
  const element = await fixture<Element>(template);
  await waitUntil(() => below(element.renderRoot).some(part => part.matches(selector)), selector, {timeout: 10_000});
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return element;
}
const post = (item: ChatItem) => drawn<HutongMomentsPost>(html`<hutong-moments-post .post=${item} .hutong=${instance()}></hutong-moments-post>`, '.share');
const message = (item: ChatItem, selector = '.title, .head, .bubble') =>
  drawn<HutongMessage>(html`<hutong-message .item=${item} .hutong=${instance()}></hutong-message>`, selector);

/** What opens or is asked for, when a store says this of it. */
const hostile: {name: string; address: string}[] = [
  {name: 'a script', address: 'javascript:alert(1)'},
  {name: 'a script behind white space', address: ' java\nscript:alert(1)'},
  {name: 'bytes', address: 'data:text/html,<script>alert(1)</script>'},
  {name: 'an object of the page', address: 'blob:https://app.example/1'},
  {name: 'a file', address: 'file:///etc/passwd'},
  {name: 'an app', address: 'intent://x#Intent;end'},
  {name: 'an address with a line break', address: 'https://a.example/\r\nx'},
  {name: 'an address that turns around', address: 'https://a.example/\u202e1'},
];

describe('what a store holds', () => {
  afterEach(fixtureCleanup);

  for (const {name, address} of hostile) {
    const card = {url: address, openUrl: address, sharedUrl: address, cover: {url: address}, author: {name: '小满', avatarUrl: address}};
    it(`is no way out of a feed, and no picture in it: ${name}`, async () => {
      const element = await post(share(card));
      expect([hrefs(element.renderRoot), sources(element.renderRoot), textOf(element.renderRoot).includes('壶')]).to.deep.equal([[], [], true]);
    });
    it(`is no way out of a message, of its card, its quote or its menu: ${name}`, async () => {
      const {message: own} = share(card);
      const element = await message({id: '1', message: {...own, quote: {sender: '小满', card: own?.cards[0]}} as Message});
      expect([hrefs(element.renderRoot), sources(element.renderRoot)]).to.deep.equal([[], []]);
      const choices: string[] = [];
      element.addEventListener('hutong-menu', event => choices.push(...event.choices));
      element.renderRoot.querySelector('hutong-card')?.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, composed: true, cancelable: true}));
      await waitUntil(() => element.renderRoot.querySelectorAll('.menu .item').length > 0, 'the menu');
      expect(choices).to.deep.equal(['copy', 'dismiss']);
      element.renderRoot.querySelectorAll<HTMLElement>('.menu .item')[1]?.click();
      await waitUntil(() => element.renderRoot.querySelector('hutong-card') === null, 'the link in its place');
      expect(hrefs(element.renderRoot)).to.deep.equal([]);
    });
  }

  for (const url of ['http://192.168.0.1/reboot', 'https://169.254.169.254/a.png', 'http://[fe80::1]/a.png'])
    it(`asks nothing of ${url}`, async () => {
      const card = {
        cover: {url},
        images: [{url}],
        author: {name: '小满', avatarUrl: url},
        shop: {name: '店', avatarUrl: url},
        items: [{kind: 'product', title: '杯', cover: {url}}],
      };
      for (const kind of ['product', 'video', 'livestream', 'note', 'article', 'link']) {
        const {message: own} = share({...card, kind, openUrl: 'https://site.example/1'});
        const row = await message({id: '1', message: {...own, quote: {sender: '小满', card: own?.cards[0]}} as Message});
        const feed = await post({id: '1', message: own} as ChatItem);
        expect([sources(row.renderRoot), sources(feed.renderRoot)], kind).to.deep.equal([[], []]);
      }
    });

  const broken = '壶\ud800\udc00\udfff\ud800';
  it('is drawn well-formed, whatever halves of letters it has', async () => {
    const author = {id: '1', name: broken};
    const texts = stored({
      text: broken,
      segments: [
        {type: 'text', text: broken},
        {type: 'link', text: broken, url: 'https://site.example/1'},
        {type: 'card', index: 0},
      ],
      cards: [
        {kind: 'product', title: broken, description: broken, shop: {name: broken}, badges: [broken], sold: {text: broken}, openUrl: 'https://site.example/1'},
      ],
      quote: {sender: broken, text: broken},
      record: {title: broken, count: 1, items: [{sender: broken, text: broken}]},
    });
    const row = await message({id: '1', author, message: texts} as ChatItem);
    const feed = await post({id: '1', author, likes: [broken], comments: [{name: broken, text: broken}], message: texts} as unknown as ChatItem);
    const bot = await fixture<HutongMarkdown>(
      html`<hutong-markdown .text=${`# ${broken}\n\n\`${broken}\`\n\n[${broken}](https://site.example/1)`} .hutong=${instance()}></hutong-markdown>`,
    );
    await waitUntil(() => bot.renderRoot.querySelector('h1') !== null, 'the heading');
    for (const root of [row.renderRoot, feed.renderRoot, bot.renderRoot]) {
      const words = textOf(root);
      expect(words).to.contain('壶');
      expect(words.isWellFormed()).to.equal(true);
      for (const part of below(root)) for (const {name, value} of part.attributes) expect(value.isWellFormed(), name).to.equal(true);
    }
  });
});
