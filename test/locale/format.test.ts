import {expect} from '@open-wc/testing';
import {exponent, formatClock, formatCount, formatMoney, formatSent, formatTime, moneyParts, toDecimal} from '../../src/locale/format.js';
import {formatBytes} from '../../src/locale/format-bytes.js';
import {en} from '../../src/locale/en.js';
import {zhHans} from '../../src/locale/zh-hans.js';

/** Chromium and Node part some signs with a no-break space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  const rows: [minor: number, currency: string, decimal: string, zh: string, english: string][] = [
    [1999, 'CNY', '19.99', '¥19.99', '¥19.99'],
    [1990, 'CNY', '19.90', '¥19.90', '¥19.90'],
    [9900, 'CNY', '99.00', '¥99', '¥99'],
    [5, 'CNY', '0.05', '¥0.05', '¥0.05'],
    [0, 'CNY', '0.00', '¥0', '¥0'],
    [123456789, 'CNY', '1234567.89', '¥1234567.89', '¥1,234,567.89'],
    [1999, 'JPY', '1999', 'JP¥1999', 'JP¥1,999'],
    [0, 'JPY', '0', 'JP¥0', 'JP¥0'],
    [12345, 'KWD', '12.345', 'KWD 12.345', 'KWD 12.345'],
    [5, 'KWD', '0.005', 'KWD 0.005', 'KWD 0.005'],
    [12000, 'KWD', '12.000', 'KWD 12', 'KWD 12'],
    [100, 'USD', '1.00', 'US$1', '$1'],
    [100, 'HKD', '1.00', 'HK$1', 'HK$1'],
  ];
  for (const [minor, currency, decimal, zh, english] of rows)
    it(`of ${String(minor)} minor units of ${currency} is ${decimal}`, () => {
      expect(toDecimal({minor, currency})).to.equal(decimal);
      expect(plain(formatMoney({minor, currency}, zhHans))).to.equal(zh);
      expect(plain(formatMoney({minor, currency}, en))).to.equal(english);
    });

  it('has as many decimals as its currency', () => {
    expect(['CNY', 'JPY', 'KWD', 'USD', 'XXX'].map(exponent)).to.deep.equal([2, 0, 3, 2, 2]);
  });
  it('is exact to the last digit that a number holds', () => {
    expect(toDecimal({minor: Number.MAX_SAFE_INTEGER, currency: 'CNY'})).to.equal('90071992547409.91');
  });
  it('comes in parts, so that its integer can be set larger', () => {
    expect(moneyParts({minor: 1999, currency: 'CNY'}, zhHans).map(({type, value}) => `${type} ${value}`)).to.deep.equal([
      'currency ¥',
      'integer 19',
      'decimal .',
      'fraction 99',
    ]);
  });
});

describe('money in every language', () => {
  const yuan = {minor: 129_990, currency: 'CNY'};
  const yen = {minor: 1299, currency: 'JPY'};
  const rows: [tag: string, yuan: string, yen: string][] = [
    ['zh-Hans', '¥1299.90', 'JP¥1299'],
    ['zh-Hant', '¥1,299.90', 'JP¥1,299'],
    ['en', '¥1,299.90', 'JP¥1,299'],
    ['ja', 'CN¥1,299.90', '￥1,299'],
    ['ko', '¥1,299.90', 'JP¥1,299'],
    ['ar', '¥1,299.90', 'JP¥1,299'],
  ];
  for (const [tag, inYuan, inYen] of rows)
    it(`tells yuan from yen, in ${tag}`, () => {
      expect(formatMoney(yuan, {tag})).to.equal(inYuan);
      expect(formatMoney(yen, {tag})).to.equal(inYen);
    });
});

describe('counts', () => {
  it('are as short as people write them', () => {
    expect([0, 999, 9999, 12_345, 123_456_789].map(count => formatCount(count, zhHans))).to.deep.equal(['0', '999', '9999', '1.2万', '1.2亿']);
    expect([999, 12_000, 12_345, 1_234_567].map(count => formatCount(count, en))).to.deep.equal(['999', '12K', '12.3K', '1.2M']);
    expect(['zh-Hant', 'ja', 'ko', 'ar'].map(tag => plain(formatCount(12_000, {tag})))).to.deep.equal(['1.2萬', '1.2万', '1.2만', '12 ألف']);
  });
  it('are in the figures that the apps use, unless a table says otherwise', () => {
    expect(formatCount(345, {tag: 'ar-EG'})).to.equal('345');
    expect(formatCount(345, {tag: 'ar-u-nu-arab'})).to.equal('٣٤٥');
  });
});

describe('a size', () => {
  it('is told in steps of 1,024', () => {
    expect([0, 1, 1023, 1024, 49_766, 1e9, 3.2e12, 9e15].map(bytes => formatBytes(bytes, en))).to.deep.equal([
      '0 B',
      '1 B',
      '1,023 B',
      '1 KB',
      '48.6 KB',
      '953.7 MB',
      '2.9 TB',
      '8,185.5 TB',
    ]);
  });
  it('keeps its order among right-to-left words', () => {
    expect(formatBytes(49_766, {tag: 'ar'})).to.equal('\u206648.6 KB\u2069');
  });
});

describe('a length', () => {
  it('is a clock', () => {
    expect([0, 5, 65, 205, 3600, 3723, 59.9].map(formatClock)).to.deep.equal(['00:00', '00:05', '01:05', '03:25', '1:00:00', '1:02:03', '00:59']);
  });
  it('is never negative', () => {
    expect(formatClock(-5)).to.equal('00:00');
  });
});

describe('a time', () => {
  // 2026-03-01 12:00 in Shanghai, which has no summer time.
  const now = Date.UTC(2026, 2, 1, 4);
  const at = (month: number, day: number, hour: number, year = 2026) => Date.UTC(year, month - 1, day, hour - 8);
  const zh = (time: number) => formatTime(time, zhHans, now, 'Asia/Shanghai');
  const english = (time: number) => plain(formatTime(time, en, now, 'Asia/Shanghai'));

  it('of today, yesterday and tomorrow says so, over the end of a month', () => {
    expect(zh(at(3, 1, 20))).to.equal('今天 20:00');
    expect(zh(at(3, 1, 0))).to.equal('今天 00:00');
    expect(english(at(3, 1, 8))).to.equal('today 08:00');
    expect(zh(at(2, 28, 20))).to.equal('昨天 20:00');
    expect(zh(at(3, 2, 9))).to.equal('明天 09:00');
    expect(english(at(3, 2, 9))).to.equal('tomorrow 09:00');
  });
  it('of this year has no year, of another has one', () => {
    expect(zh(at(11, 11, 20))).to.equal('11月11日 20:00');
    expect(zh(at(12, 31, 20, 2025))).to.equal('2025年12月31日 20:00');
    expect(english(at(11, 11, 20))).to.match(/^Nov 11,? 20:00$/);
  });
  it('has the words of every language, and its figures are Latin', () => {
    const days = (tag: string) => plain(formatTime(at(3, 1, 20), {tag}, now, 'Asia/Shanghai'));
    expect(['zh-Hant', 'ja', 'ko', 'ar'].map(days)).to.deep.equal(['今天 20:00', '今日 20:00', '오늘 20:00', 'اليوم 20:00']);
    expect(plain(formatTime(at(11, 11, 20), {tag: 'ar'}, now, 'Asia/Shanghai'))).to.equal('11 نوفمبر 20:00');
    expect(plain(formatSent(at(11, 11, 20, 2025), {tag: 'ko'}, now, 'Asia/Shanghai'))).to.equal('2025년 11월 11일 20:00');
  });
  it('is of the day that the reader has', () => {
    const late = Date.UTC(2026, 2, 1, 15, 30);
    expect(formatTime(late, zhHans, now, 'Asia/Shanghai')).to.equal('今天 23:30');
    expect(formatTime(late, zhHans, now, 'Asia/Tokyo')).to.equal('明天 00:30');
  });
});
