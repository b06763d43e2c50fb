import {expect, fixture, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import {encode} from 'uqr';
import '../../components/message-list/define.js';
import '../../components/message/define.js';
import type {HutongMessage} from '../../components/message/class.js';
import {originalText} from '../../components/message/original.js';
import {original} from '../../components/message-list/words.js';
import {pasteable} from '../../components/shared/clipboard.js';
import type {HutongCopyEvent} from '../../components/shared/events.js';
import {calendarFile} from '../../components/shared/ics.js';
import type {CardFields} from '../../src/card/card.js';
import {pickLocale} from '../../src/locale/locale.js';
import type {Message} from '../../src/message.js';
import {card, instance, now, one, until} from './card-samples.js';

/** Each is what a stranger may put into a word, and what is left of it where somebody pastes it. */
const rows: {name: string; input: string; expect: string}[] = [
  {name: 'C0 controls, an escape sequence and a bell', input: '壶\0\x07\x1b[31m\x08', expect: '壶[31m'},
  {name: 'C1 controls, where an escape is one character', input: '壶\x85\x9b31m', expect: '壶31m'},
  {name: 'returns, which a terminal runs', input: 'rm\r\n-rf\r/', expect: 'rm\n-rf\n/'},
  {name: 'separators of lines and paragraphs', input: '一\u2028二\u2029三', expect: '一\n二\n三'},
  {name: 'overrides and embeddings', input: '\u202e8fKc\u202c\u202a\u202d', expect: '8fKc'},
  {name: 'isolates', input: '\u2066a\u2067b\u2068c\u2069', expect: 'abc'},
  {name: 'a lone surrogate', input: '壶\ud800', expect: '壶\ufffd'},
  {name: 'a surrogate the wrong way round', input: '\udc00\ud800壶', expect: '\ufffd\ufffd壶'},
  {name: 'what is not seen at all', input: '8f\u200bKc\u2060\ufeff\u2063', expect: '8fKc'},
  {name: 'marks of annotations and objects', input: '\ufff9壶\ufffa\ufffb\ufffc', expect: '壶'},
];
/** Needed where they stand. */
const kept = ['第一行\n第二行\t三', '👨‍👩‍👧', 'می‌خواهم', 'שלום\u200f!'];
/** None of these may be in a sink, whatever stood in the source. */
const harmful = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/;
const nasty = rows.map(({input}) => input).join('');

/** What was copied while `run` ran. */
async function copiedBy(run: () => unknown): Promise<string> {
  let copied: string | undefined;
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: (text: string) => Promise.resolve(void (copied = text))}, configurable: true});
  try {
    await run();
    await until(() => copied !== undefined, 'the copy');
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return copied ?? '';
}

const locale = pickLocale('zh-Hans');
/** As a store may hold it, whatever a reader would have made of it. */
const stored = (fields: object): Message =>
  ({v: 1, format: 'json', segments: [{type: 'card', index: 0}], text: '', cards: [{kind: 'link', ...fields}], warnings: []}) as unknown as Message;

describe('what leaves the page', () => {
  afterEach(fixtureCleanup);

  describe('by the clipboard', () => {
    for (const {name, input, expect: wanted} of rows) it(`is free of ${name}`, () => expect(pasteable(input)).to.equal(wanted));
    for (const text of kept) it(`keeps ${JSON.stringify(text)}`, () => expect(pasteable(text)).to.equal(text));

    it('is a token without them, and the host is told what was copied', async () => {
      const element = await card({kind: 'token', platform: 'taobao', title: '红包', token: `8fKc${nasty}3YQ`, tokenType: 'passphrase'});
      const heard = oneEvent(element, 'hutong-copy') as unknown as Promise<HutongCopyEvent>;
      const copied = await copiedBy(() => one(element, '.copy, .btn.primary').click());
      expect(copied)
        .to.match(/^￥?8fKc.*3YQ￥?$/s)
        .and.not.match(harmful);
      expect(copied.isWellFormed()).to.equal(true);
      expect((await heard).text).to.equal(copied);
    });

    it('is a message’s text without them', async () => {
      const element = await fixture<HutongMessage>(html`<hutong-message .payload=${`看这个${nasty}吧`} .hutong=${instance()}></hutong-message>`);
      const part = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
      part('.bubble')?.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, composed: true, cancelable: true}));
      await until(() => part('.menu .item') !== null, 'the menu');
      const copied = await copiedBy(() => part('.menu .item')?.click());
      expect(copied)
        .to.match(/^看这个.*吧$/s)
        .and.not.match(harmful);
      expect(copied.isWellFormed()).to.equal(true);
    });

    it('is a selection of messages without them', () => {
      const items = [nasty, '好'].map((payload, i) => ({id: String(i), payload}));
      const texts = items.map(item => original(item, instance(), locale));
      const copied = pasteable(texts.join('\n'));
      expect(texts[0]).to.contain('8fKc');
      expect(copied).to.match(/好$/).and.not.match(harmful);
    });

    const addresses: {name: string; openUrl: unknown; expect: string}[] = [
      {name: 'an address of the web', openUrl: 'https://site.example/1', expect: '[链接] 题\nhttps://site.example/1'},
      {name: 'no script', openUrl: 'javascript:alert(1)', expect: '[链接] 题'},
      {name: 'no file', openUrl: 'file:///etc/passwd', expect: '[链接] 题'},
      {name: 'no address with a line break in it', openUrl: 'https://site.example/1\r\nrm -rf /', expect: '[链接] 题'},
      {name: 'no address that turns around', openUrl: 'https://site.example/\u202egpj.exe', expect: '[链接] 题'},
      {name: 'the real host of one that names a user', openUrl: 'https://taobao.com@evil.example/1', expect: '[链接] 题\nhttps://evil.example/1'},
      {name: 'nothing of a host that is blocked', openUrl: 'https://blocked.example/1', expect: '[链接] 题'},
      {name: 'no object', openUrl: {toString: () => 'https://site.example/'}, expect: '[链接] 题'},
    ];
    for (const {name, openUrl, expect: wanted} of addresses)
      it(`tells ${name} of a stored card`, () => {
        const hutong = instance({linkPolicy: {decide: ({host}) => (host === 'blocked.example' ? 'block' : undefined)}});
        const source = {payload: undefined, message: stored({title: '题', openUrl}), hutong, locale};
        expect(originalText(source)).to.equal(wanted);
        expect(original({id: '1', message: source.message}, hutong, locale)).to.equal(wanted);
      });
  });

  describe('by a calendar file', () => {
    const begins = Date.UTC(2025, 10, 12, 12);
    const lines = (about: Partial<CardFields> & {title: string}, startsAt = begins) => calendarFile(about, startsAt, now).replaceAll('\r\n ', '').split('\r\n');
    const fields = [
      'BEGIN',
      'VERSION',
      'PRODID',
      'BEGIN',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'URL',
      'BEGIN',
      'ACTION',
      'TRIGGER',
      'DESCRIPTION',
      'END',
      'END',
      'END',
      '',
    ];
    const attack = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\nACTION:PROCEDURE\rATTACH:file:///bin/sh\u2028URL:https://evil.example/\u0085TRIGGER:now';

    for (const {name, input} of [...rows, {name: 'lines of its own', input: attack}])
      it(`has no line more, and no control, for ${name}`, () => {
        const file = calendarFile({title: `开播${input}`, url: `https://a.example/${input}`, openUrl: 'https://a.example/'}, begins, now);
        expect(lines({title: `开播${input}`, url: `https://a.example/${input}`, openUrl: 'https://a.example/'}).map(line => line.split(':')[0])).to.deep.equal(
          fields,
        );
        expect(file.replaceAll('\r\n', '')).not.to.match(harmful);
        expect(file.isWellFormed()).to.equal(true);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      });

    for (const openUrl of ['https://a.example/\r\nATTACH:file:///bin/sh', 'javascript:alert(1)', 'file:///bin/sh'])
      it(`names no address that the gate refuses: ${JSON.stringify(openUrl)}`, () =>
        expect(lines({title: '开播', openUrl}).map(line => line.split(':')[0])).to.deep.equal(fields.filter(field => field !== 'URL')));

    it('has years of four digits, at the end of time too', () => {
      const times = lines({title: '开播'}, 8.64e15).filter(line => line.startsWith('DT'));
      expect(times).to.have.length(3);
      for (const line of times) expect(line).to.match(/^DT\w+:\d{8}T\d{6}Z$/);
    });
  });

  describe('by a code to read with a phone', () => {
    const matchMedia = window.matchMedia.bind(window);
    before(() => (window.matchMedia = query => (query.includes('pointer: fine') ? ({matches: true} as MediaQueryList) : matchMedia(query))));
    after(() => (window.matchMedia = matchMedia));
    const withMenu = (openUrl: string) => card({kind: 'token', platform: 'taobao', title: '红包', token: '8fKc3YQ', tokenType: 'passphrase', openUrl});
    /** As one path of dark modules, as it is drawn. */
    const drawn = (url: string) =>
      encode(url, {border: 0})
        .data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
        .join('');

    const item = 'https://item.taobao.com/item.htm?id=1';
    const codes: {name: string; openUrl: string; expect: string}[] = [
      {name: 'the address that opens', openUrl: item, expect: item},
      {name: 'a stranger’s characters escaped', openUrl: `${item}&t=壶\u200b`, expect: `${item}&t=%E5%A3%B6%E2%80%8B`},
      {name: 'a lone surrogate replaced', openUrl: `${item}&t=\ud800`, expect: `${item}&t=%EF%BF%BD`},
    ];
    for (const {name, openUrl, expect: wanted} of codes)
      it(`is ${name}`, async () => {
        const element = await withMenu(openUrl);
        one(element, '.more').click();
        await until(() => element.renderRoot.querySelector('figure path') !== null, 'the code');
        expect(one(element, 'figure path').getAttribute('d')).to.equal(drawn(wanted));
      });
    for (const openUrl of [`${item}\r\nWIFI:S:evil;;`, `${item}\x1b`, `${item}\u202e`, 'javascript:alert(1)', 'WIFI:S:evil;;'])
      it(`is not offered for what the gate refuses: ${JSON.stringify(openUrl)}`, async () => {
        const element = await withMenu(openUrl);
        expect([element.renderRoot.querySelector('.more'), element.renderRoot.querySelector('a')]).to.deep.equal([null, null]);
      });
  });
});
