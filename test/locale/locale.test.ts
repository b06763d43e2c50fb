import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {HutongCard} from '../../components/card/class.js';
import '../../components/card/define.js';
import {createHutong} from '../../src/hutong.js';
import {ar} from '../../src/locale/ar.js';
import {en} from '../../src/locale/en.js';
import {ja} from '../../src/locale/ja.js';
import {ko} from '../../src/locale/ko.js';
import {labelIn, loadLocale, pickLocale, riskReason, type Locale} from '../../src/locale/locale.js';
import {zhHans} from '../../src/locale/zh-hans.js';
import {zhHant} from '../../src/locale/zh-hant.js';

const tables: readonly Locale[] = [zhHans, zhHant, en, ja, ko, ar];

/** Every string of a table: what is a function is given words, then numbers. */
function* strings(value: unknown, path = ''): Iterable<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    const say = (...given: unknown[]) => String((value as (...given: unknown[]) => unknown)(...given));
    yield [path, say('«a»', '«b»', '«c»')];
    yield [path, say(2, 5)];
  } else if (typeof value === 'object' && value !== null) for (const [key, member] of Object.entries(value)) yield* strings(member, `${path}.${key}`);
}

const sold = {kind: 'product', title: '壶', price: {minor: 100, currency: 'CNY'}};
const kindOf = (element: Element) => element.shadowRoot?.querySelector('.foot')?.textContent.trim();
async function drawn(lang: string, locales: readonly Locale[] = []): Promise<HutongCard> {
  const hutong = createHutong({locales});
  await hutong.readCard({});
  const box = await fixture<HTMLElement>(html`<div lang=${lang}><hutong-card .hutong=${hutong} .card=${sold}></hutong-card></div>`);
  const element = box.querySelector('hutong-card');
  if (!element) throw new Error('nothing was drawn');
  await element.updateComplete;
  return element;
}

// First: once a table has come it stays.
describe('a table that has not come yet', () => {
  afterEach(fixtureCleanup);

  it('has a stand-in: simplified characters for traditional ones, else English', () => {
    expect(pickLocale('zh-TW')).to.equal(zhHans);
    expect(pickLocale('ja')).to.equal(en);
    expect(loadLocale('ja')).to.be.a('promise');
    expect(loadLocale('ja')).to.equal(loadLocale('ja-JP'));
  });

  it('draws a card again by itself when it is there', async () => {
    const element = await drawn('ko-KR');
    // Where modules come fast it is here before the first look.
    expect([en.kinds['product'], ko.kinds['product']]).to.include(kindOf(element));
    await loadLocale('ko');
    await element.updateComplete;
    expect(kindOf(element)).to.equal(ko.kinds['product']);
    expect(kindOf(await drawn('ko'))).to.equal(ko.kinds['product']);
  });
});

describe('a language', () => {
  it('is found by its tag: traditional characters for Taiwan, Hong Kong and Macau, English for whoever has no table', async () => {
    const rows: [tag: string, table: Locale][] = [
      ...['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-HK', 'zh-SG', 'ZH', 'zh-cn'].map((tag): [string, Locale] => [tag, zhHans]),
      ...['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-hant-cn', 'yue'].map((tag): [string, Locale] => [tag, zhHant]),
      ...['ja', 'ja-JP'].map((tag): [string, Locale] => [tag, ja]),
      ...['ko', 'ko-KR'].map((tag): [string, Locale] => [tag, ko]),
      ...['ar', 'ar-EG', 'ar-SA-u-nu-arab'].map((tag): [string, Locale] => [tag, ar]),
      ...['en', 'en-GB', 'de', 'zhx', '', 'C', 'no tag', '-', 'constructor'].map((tag): [string, Locale] => [tag, en]),
    ];
    for (const [tag, table] of rows) {
      expect(await loadLocale(tag), tag).to.equal(table);
      expect(pickLocale(tag), tag).to.equal(table); // it is here now
    }
  });

  it('has the same words in every table', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shape(member)])) : typeof value;
    for (const table of tables) expect(shape(table), table.tag).to.deep.equal(shape(zhHans));
  });

  it('leaves nothing empty, and nothing that it is given out', () => {
    for (const table of tables)
      for (const [path, text] of strings(table)) {
        expect(text.trim(), `${table.tag}${path}`).to.not.equal('');
        expect(text, `${table.tag}${path}`).to.not.match(/undefined|NaN|null|[{}]/);
      }
  });

  it('is written in its own script', () => {
    const scripts: Record<string, RegExp> = {ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, ko: /\p{Script=Hangul}/u, ar: /\p{Script=Arabic}/u};
    for (const table of [ja, ko, ar])
      for (const [path, text] of strings(table)) {
        if (path === '.tag' || path === '.onAir' || !/\p{L}/u.test(text.replace(/«\w»/g, ''))) continue;
        expect(text, `${table.tag}${path}`).to.match(scripts[table.tag] ?? /$^/);
      }
    // Characters that one of the two alone writes.
    const chinese = (table: Locale) => [...strings(table)].map(([, text]) => text).join('');
    expect(chinese(zhHant)).to.not.match(/[频该时间开发优户进复链笔记录权页们说话还]/);
    expect(chinese(zhHans)).to.not.match(/[頻該時間開發優戶進複鏈筆記錄權頁們說話還]/);
  });

  it('counts as Arabic does', () => {
    expect([1, 2, 3, 10, 11, 100].map(count => ar.moreMessages(count))).to.deep.equal([
      'رسالة أخرى',
      'رسالتان أخريان',
      '3 رسائل أخرى',
      '10 رسائل أخرى',
      '11 رسالة أخرى',
      '100 رسالة أخرى',
    ]);
    expect(ar.liveFor(ar.hours(1, 12))).to.equal('مباشر منذ ساعة و12 دقيقة');
    expect(ar.duration(0, 0)).to.equal('المدة 0 ثانية');
  });

  it('names a platform in its words', () => {
    const douyin = {zh: '抖音', en: 'Douyin', ja: 'ドウイン'};
    expect([zhHans, zhHant, en, ko, ja].map(table => labelIn(douyin, table))).to.deep.equal(['抖音', '抖音', 'Douyin', 'Douyin', 'ドウイン']);
    expect(labelIn('陶集', en)).to.equal('陶集');
  });

  it('says what is wrong with an address, whatever a stranger calls it', () => {
    expect(riskReason({code: 'lookalike', like: 'taobao.com'}, zhHans)).to.equal('域名仿冒 taobao.com');
    expect(riskReason({code: 'userinfo'}, zhHans)).to.equal('网址里藏着用户名');
    for (const code of ['other', 'phishing', 'constructor', 'toString', '__proto__'])
      expect(riskReason({code}, en), code).to.equal('Check the address before you open it');
  });
});

describe('a table of the host’s own', () => {
  const mine: Locale = {...en, tag: 'de', kinds: {...en.kinds, product: 'Ware'}};
  const taipei: Locale = {...zhHans, tag: 'zh-Hant', kinds: {...zhHans.kinds, product: '貨'}};

  it('is added beside ours, or takes the place of one', async () => {
    expect(pickLocale('de-AT', [mine])).to.equal(mine);
    expect(await loadLocale('zh-TW', [mine, taipei])).to.equal(taipei);
    expect(pickLocale('ja-JP', [mine, {...mine, tag: 'JA'}]).kinds['product']).to.equal('Ware');
    expect(await loadLocale('zh-TW', [mine])).to.equal(zhHant);
  });

  it('stays with the instances made from its own, the newest first', () => {
    const base = createHutong({locales: [mine]});
    const newer: Locale = {...mine, kinds: {...mine.kinds, product: 'Artikel'}};
    const more = base.with({locales: [taipei, newer]});
    expect(pickLocale('de', more.options.locales).kinds['product']).to.equal('Artikel');
    expect(pickLocale('zh-HK', more.options.locales)).to.equal(taipei);
    expect(pickLocale('de', base.options.locales).kinds['product']).to.equal('Ware');
  });
});

describe('a card', () => {
  afterEach(fixtureCleanup);

  for (const table of tables)
    it(`speaks ${table.tag}`, async () => {
      await loadLocale(table.tag);
      expect(kindOf(await drawn(table.tag))).to.equal(table.kinds['product']);
    });

  it('speaks the language that its host brings', async () => {
    expect(kindOf(await drawn('de', [{...en, tag: 'de', kinds: {...en.kinds, product: 'Ware'}}]))).to.equal('Ware');
  });
});
