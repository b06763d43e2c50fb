import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {encodeGbk} from '../../demo/platforms/gbk.js';
import {decodePage} from '../../src/gateway/page/charset.js';
import {plainText, readHtml} from '../../src/gateway/page/html.js';
import {onward} from '../../src/gateway/page/land.js';
import {pageFields} from '../../src/gateway/page/page.js';
import {readAnswer, readScript, readState} from '../../src/gateway/page/state.js';
import {address, moment, person, seconds, tally, yuan} from '../../src/gateway/page/units.js';
import {isGoneTitle, isWallAddress, isWallTitle} from '../../src/gateway/page/walls.js';
import {ResolveError} from '../../src/resolve.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]));
const page = (title: string, meta = '') => `<html><head>${meta}<title>${title}</title></head></html>`;
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from([...text].flatMap(one => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]).flatMap((byte, i, all) => (little ? byte : (all[i ^ 1] ?? 0))));
const title = '测试商品';
/** Big5 has no simplified 测 and 试. */
const traditional = '測試商品';
const big5 = joined(bytes('<html><head><title>'), Uint8Array.of(0xb4, 0xfa, 0xb8, 0xd5, 0xb0, 0xd3, 0xab, 0x7e), bytes('</title></head></html>'));

const charsets: {name: string; body: Uint8Array; type?: string; expect?: string}[] = [
  {name: 'UTF-8 without a label', body: bytes(page(title)), type: 'text/html'},
  {name: 'UTF-8 with a byte order mark, labelled GBK', body: joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes(page(title))), type: 'text/html; charset=gbk'},
  {name: 'UTF-8 labelled GBK', body: bytes(page(title)), type: 'text/html; charset=GBK'},
  {name: 'UTF-8 whose meta says gb2312', body: bytes(page(title, '<meta charset="gb2312">'))},
  {name: 'GBK by its header', body: encodeGbk(page(title)), type: 'text/html;charset="gbk"'},
  {name: 'GBK by its meta', body: encodeGbk(page(title, '<meta charset=gbk>'))},
  {name: 'GBK by an old meta that says gb2312', body: encodeGbk(page(title, '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))},
  {name: 'GBK without any label', body: encodeGbk(page(title))},
  {name: 'GBK labelled UTF-8', body: encodeGbk(page(title)), type: 'text/html; charset=utf-8'},
  {name: 'GBK by its meta, behind an old server’s ISO-8859-1', body: encodeGbk(page(title, '<meta charset="gbk">')), type: 'text/html; charset=ISO-8859-1'},
  {
    name: 'GB 18030 with a character of four bytes',
    body: joined(bytes('<title>'), Uint8Array.of(0x95, 0x32, 0x82, 0x36), encodeGbk(title), bytes('</title>')),
    type: 'text/html; charset=gb18030',
    expect: `𠀀${title}`,
  },
  {name: 'Big5 by its header', body: big5, type: 'text/html; charset=big5', expect: traditional},
  {name: 'UTF-16 with its byte order mark', body: joined(Uint8Array.of(0xff, 0xfe), utf16(page(title), true)), type: 'text/html'},
  {name: 'UTF-16 in the other order, by its header', body: utf16(page(title), false), type: 'text/html; charset=utf-16be'},
  {name: 'a label that nobody knows', body: encodeGbk(page(title)), type: 'text/html; charset=x-unheard-of'},
  {name: 'a page that is cut in the middle of a character', body: bytes(`${page(title)}末`).slice(0, -1)},
  {name: 'a GBK page that is cut in the middle of a character', body: encodeGbk(`${page(title, '<meta charset="gbk">')}末`).slice(0, -1)},
];

describe('the charset of a page', () => {
  for (const {name, body, type, expect = title} of charsets)
    it(name, () => {
      const text = decodePage(body, type);
      assert.equal(readHtml(text).title, expect);
      assert.ok(!text.includes('\ufffd'));
    });
});

describe('a page’s facts', () => {
  it('are its metas in their order, its documents and its links', () => {
    const facts = readHtml(
      '<head><title> A\n page </title><meta property="og:title" content="A &amp; B"><meta name=description content=words><link rel="canonical" href="/a"><link rel="alternate" type="application/json+oembed" href="/o?a=1&amp;b=2"><script type="application/ld+json">{"a":"<b>"}</script><script>var a</script></head>',
    );
    assert.deepEqual(facts, {
      title: 'A page',
      meta: [
        ['og:title', 'A & B'],
        ['description', 'words'],
      ],
      jsonLd: ['{"a":"<b>"}'],
      canonical: '/a',
      oembed: '/o?a=1&b=2',
    });
  });

  const hostile: [name: string, html: string, check: (facts: ReturnType<typeof readHtml>) => void][] = [
    ['no title', '<html><head></head><body>words</body></html>', facts => assert.equal(facts.title, undefined)],
    ['an empty title', '<title>  \n </title>', facts => assert.equal(facts.title, undefined)],
    ['a title of 5,000 characters', `<title>${'长'.repeat(5000)}</title>`, facts => assert.equal(facts.title?.length, 200)],
    ['a title that is never closed', `<title>${'a'.repeat(500_000)}`, facts => assert.ok((facts.title ?? '').length <= 200)],
    ['a title cut inside a surrogate pair', `<title>${'a'.repeat(199)}😀</title>`, facts => assert.ok(facts.title?.isWellFormed())],
    ['10,000 metas', '<meta property="og:title" content="x">'.repeat(10_000), facts => assert.equal(facts.meta.length, 300)],
    ['a meta of a megabyte', `<meta property="og:title" content="${'x'.repeat(1_000_000)}">`, facts => assert.equal(facts.meta[0]?.[1].length, 4000)],
    ['an icon’s title before the page’s', '<svg><title>Logo</title></svg><title>Page</title>', facts => assert.equal(facts.title, 'Page')],
    ['200,000 opening brackets', '<'.repeat(200_000), facts => assert.deepEqual(facts, {meta: [], jsonLd: []})],
    ['100,000 elements in each other, then a title', `${'<a>'.repeat(100_000)}<title>deep</title>`, facts => assert.equal(facts.title, undefined)],
    ['100 scripts of JSON-LD', '<script type="application/ld+json">{}</script>'.repeat(100), facts => assert.equal(facts.jsonLd.length, 20)],
    ['JSON-LD of a megabyte', `<script type="application/ld+json">"${'x'.repeat(1_000_000)}"</script>`, facts => assert.deepEqual(facts.jsonLd, [])],
    ['a meta named __proto__', '<meta name="__proto__" content="polluted">', () => assert.equal(({} as Record<string, unknown>)['polluted'], undefined)],
  ];
  for (const [name, html, check] of hostile) it(`survive ${name}`, () => check(readHtml(html)));

  it('cost as much more as there is more of them', () => {
    const spent = (n: number) => {
      const html = '<meta property="og:title" content="x"><a href="x" b=1 c=2>y</a>'.repeat(n);
      const {user} = process.cpuUsage();
      for (let i = 0; i < 5; i++) readHtml(html);
      return process.cpuUsage().user - user;
    };
    spent(1000);
    // Past the cap of elements nothing is read any more.
    assert.ok(spent(40_000) < spent(4000) * 4);
  });

  it('leave the words of markup', () =>
    assert.equal(plainText('今晚<br />很近 <a href="//x">#拍月亮#</a>&nbsp;<img src=x onerror=alert(1)>'), '今晚\n很近 #拍月亮#'));
});

describe('the card of a page', () => {
  const card = (html: string) => pageFields({url: 'https://shop.example/a/b', html, facts: readHtml(html)}, () => 0);
  const rows: [name: string, html: string, expect: object][] = [
    [
      'Open Graph, its picture relative to the page',
      '<meta property="og:title" content="Lamp"><meta property="og:image" content="../p.jpg">',
      {title: 'Lamp', cover: {url: 'https://shop.example/p.jpg'}},
    ],
    [
      'a title and a description, where there is nothing else',
      '<title>Lamp</title><meta name="description" content="It glows">',
      {title: 'Lamp', description: 'It glows'},
    ],
    [
      'JSON-LD gives the price that Open Graph lacks',
      '<meta property="og:title" content="Lamp"><script type="application/ld+json">{"@type":"Product","name":"Lamp 2","offers":{"price":"19.90","priceCurrency":"CNY"}}</script>',
      {kind: 'product', title: 'Lamp', price: {minor: 1990, currency: 'CNY'}},
    ],
    [
      '`¥` is no currency',
      '<title>L</title><script type="application/ld+json">{"@type":"Product","name":"L","offers":{"price":"19.90","priceCurrency":"¥"}}</script>',
      {kind: 'product', title: 'L', price: undefined},
    ],
    ['X’s cards', '<meta name="twitter:card" content="player"><meta name="twitter:title" content="Clip">', {kind: 'video', title: 'Clip'}],
    ['JSON-LD that is no JSON', '<title>L</title><script type="application/ld+json">{"@type":</script>', {title: 'L'}],
    [
      'an address of Open Graph is not believed',
      '<meta property="og:title" content="L"><meta property="og:url" content="https://bank.example/">',
      {title: 'L', sharedUrl: undefined, url: undefined},
    ],
  ];
  for (const [name, html, expect] of rows)
    it(name, () => {
      const found = card(html) as Record<string, unknown>;
      for (const [key, value] of Object.entries(expect)) assert.deepEqual(JSON.parse(JSON.stringify(found[key] ?? null)), value ?? null, key);
    });

  for (const words of ['登录', '淘宝网 - 登录', '安全验证', 'Just a moment...', 'Robot Check'])
    it(`is never ${words}`, () =>
      assert.throws(() => card(`<meta property="og:title" content="${words}">`), {code: 'login-wall'} satisfies Partial<ResolveError>));
});

describe('walls', () => {
  for (const url of [
    'https://login.taobao.com/member/login.jhtml',
    'https://passport.jd.com/new/login.aspx',
    'https://passport.weibo.com/visitor/visitor',
    'https://www.xiaohongshu.com/login?redirectPath=x',
    'https://mobile.yangkeduo.com/psnl_verification.html?x',
    'https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=1',
    'https://h5.m.taobao.com/_____tmd_____/punish?x',
  ])
    it(`has one at ${url.slice(8, 60)}`, () => assert.ok(isWallAddress(url)));
  for (const url of [
    'https://item.taobao.com/item.htm?id=1&redirect=/login',
    'https://example.com/blog/login-forms',
    'https://www.bilibili.com/video/BV1hu4y1T7kQ',
  ])
    it(`has none at ${url.slice(8, 60)}`, () => assert.ok(!isWallAddress(url)));
  for (const words of [
    '登录',
    '请登录',
    '用户登录',
    '京东-登录',
    '安全验证',
    '滑动验证页面',
    '验证码',
    '访问异常',
    'Access Denied',
    'Attention Required! | Cloudflare',
    'Sign in',
  ])
    it(`are told by ${words}`, () => assert.ok(isWallTitle(words), words));
  for (const words of ['登录火星的第一天', '验证码是怎么来的', 'Signing in the rain', '登陆诺曼底', 'Captchas considered harmful', '安全验证器 推荐'])
    it(`are not told by ${words}`, () => assert.ok(!isWallTitle(words), words));
  for (const words of ['404 Not Found', '页面不存在', '商品已下架'])
    it(`are not the same as ${words}`, () => assert.ok(isGoneTitle(words) && !isWallTitle(words)));
});

describe('where a page leads on to', () => {
  const rows: [html: string, expect: string | undefined][] = [
    ["<script>var url = 'https://item.taobao.com/item.htm?id=1&x=2'; location.replace(url)</script>", 'https://item.taobao.com/item.htm?id=1&x=2'],
    ["var url = 'https:\\/\\/item.taobao.com\\/item.htm?id=1\\u0026x=2';", 'https://item.taobao.com/item.htm?id=1&x=2'],
    ['var  url="https://a.m.taobao.com/i1.htm\\x26b"', 'https://a.m.taobao.com/i1.htm&b'],
    ['<input type="hidden" id="url" value="https://m.shein.com/x-p-1.html?a=1&amp;b=2">', 'https://m.shein.com/x-p-1.html?a=1&b=2'],
    ['<meta http-equiv="refresh" content="0;url=https://www.jd.com/a">', 'https://www.jd.com/a'],
    ['window.location.href = "https://www.jd.com/b"', 'https://www.jd.com/b'],
    ["var url = 'javascript:alert(1)'", undefined],
    ["var url = 'https://a.example/<b>'", undefined],
    ['<p>nothing</p>', undefined],
  ];
  for (const [html, expect] of rows) it(html.slice(0, 60), () => assert.equal(onward(html), expect));
});

describe('a page’s state', () => {
  const rows: [name: string, html: string, expect: unknown][] = [
    ['assigned', '<script>window.S={"a":[1,{"b":"}"}]};next()</script>', {a: [1, {b: '}'}]}],
    ['with spaces around the sign', 'window.S \n=  {"a":1}', {a: 1}],
    ['as a member', 'x = {other: 1, \'window.S\': {"a":1}}', {a: 1}],
    ['that says undefined', 'window.S={"a":undefined,"b":"undefined","c":[undefined]}', {a: null, b: 'undefined', c: [null]}],
    ['that only the second place of its name assigns', 'if (window.S) {} window.S={"a":1}', {a: 1}],
    ['with quotes in its strings', String.raw`window.S={"a":"\"}\\","b":2}`, {a: '"}\\', b: 2}],
    ['that is cut off', 'window.S={"a":[1', undefined],
    ['that is no JSON', "window.S={a:'1'}", undefined],
    ['that nests too deep', `window.S=${'['.repeat(100)}${']'.repeat(100)}`, undefined],
    ['that is too large', `window.S={"a":"${'x'.repeat(2_100_000)}"}`, undefined],
    ['that ends in a string', 'window.S={"a":"', undefined],
    ['that calls', 'window.S=f({"a":1})', undefined],
    ['that is not there', '<p>', undefined],
  ];
  for (const [name, html, expect] of rows) it(name, () => assert.deepEqual(readState(html, 'window.S'), expect));

  it('keeps what a stranger names __proto__ its own', () => {
    readState('window.S={"__proto__":{"polluted":1}}', 'window.S');
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
  it('may be a script of its own', () => assert.deepEqual(readScript('<script id="D" type="application/json" nonce="x">{"a":1}</script>', 'D'), {a: 1}));
  it('may be a call’s argument', () => assert.deepEqual(readAnswer('QZOutputJson={"a":1};'), {a: 1}));
  it('is none in a page', () => assert.equal(readAnswer(`<html>${' '.repeat(300)}{"a":1}`), undefined));
});

describe('units', () => {
  const rows: [name: string, found: unknown, expect: unknown][] = [
    ['yuan in a string', yuan('19.9'), {minor: 1990, currency: 'CNY'}],
    ['yuan as a number', yuan(129.9), {minor: 12_990, currency: 'CNY'}],
    ['yuan of three decimals is no price', yuan('19.999'), undefined],
    ['0 yuan is "none"', yuan('0.00'), undefined],
    ['-1 yuan is "not shown"', yuan(-1), undefined],
    ['milliseconds', seconds(72_400, true), 72],
    ['seconds with a point', seconds('93.4'), 93],
    ['no length', seconds(0), undefined],
    ['1.2万', tally('1.2万'), 12_000],
    ['10万+', tally('10万+'), 100_000],
    ['1,234', tally('1,234'), 1234],
    ['1.5亿', tally('1.5亿'), 150_000_000],
    ['2.5w', tally('2.5w'), 25_000],
    ['a count that is a number', tally(86), 86],
    ['words', tally('很多'), undefined],
    ['epoch seconds', moment(1_762_790_400), 1_762_790_400_000],
    ['an address without a scheme', address('//img.example/a.jpg'), 'https://img.example/a.jpg'],
    ['an address of the old scheme', address('http://img.example/a.jpg'), 'https://img.example/a.jpg'],
    ['an address that runs', address('javascript:alert(1)'), undefined],
    ['a name of nothing that is drawn', person('\u3164\u3164'), undefined],
  ];
  for (const [name, found, expect] of rows) it(name, () => assert.deepEqual(found, expect));
});
