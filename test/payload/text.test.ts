import {expect} from '@open-wc/testing';
import {createHutong} from '../../src/hutong.js';
import {readers} from '../../src/payload/all.js';
import type {Message, Segment} from '../../src/message.js';
import {platforms} from '../../src/platforms/index.js';

const hutong = createHutong({platforms, readers});
const read = (payload: unknown) => hutong.parse(payload);
const links = ({segments}: Message) => segments.flatMap(segment => (segment.type === 'link' ? [segment] : []));
const linked = (text: string) => links(read(text)).map(({text: shown}) => shown);
const opened = (text: string) => links(read(text)).map(({url}) => url);
/** The message put together again: nothing that a person wrote may be lost. */
const written = ({segments}: Message) => segments.map(segment => (segment.type === 'card' ? '' : segment.text)).join('');

const page = 'https://site.example/a/b?c=d';

describe('where a link ends', () => {
  const rows: [name: string, text: string, link: string][] = [
    ['at Chinese words', `${page}看看`, page],
    ['at a full-width full stop', `${page}。后面`, page],
    ['at a full-width comma', `${page}，后面`, page],
    ['at an enumeration comma', `${page}、后面`, page],
    ['at a full-width question mark', `${page}？`, page],
    ['at a full-width bracket', `（${page}）`, page],
    ['at a corner bracket', `「${page}」`, page],
    ['at a lenticular bracket', `【${page}】`, page],
    ['at a book title mark', `《${page}》`, page],
    ['at a curly quote', `“${page}”`, page],
    ['at a straight quote', `"${page}"`, page],
    ['at an angle bracket', `<${page}>`, page],
    ['at a back-tick', `\`${page}\``, page],
    ['at an emoji', `${page}👍`, page],
    ['at a space', `${page} x`, page],
    ['at a full-width space', `${page}\u3000x`, page],
    ['at a no-break space', `${page}\u00a0x`, page],
    ['at a newline', `${page}\nx`, page],
    ['at a Windows newline', `${page}\r\nx`, page],
    ['at a control character', `${page}\0https`, page],
    ['before a full stop', `${page}.`, page],
    ['before an ellipsis', `${page}...`, page],
    ['before a comma and a space', `${page}, x`, page],
    ['before a colon', `${page}:`, page],
    ['before an exclamation mark', `${page}!`, page],
    ['before the asterisks of bold text', `**${page}**`, page],
    ['before a bracket that was open already', `(${page})`, page],
    ['before a bracket and a full stop', `(see ${page}).`, page],
    ['behind a bracket of its own', 'https://site.example/wiki/A_(b) x', 'https://site.example/wiki/A_(b)'],
    ['before a square bracket', `[${page}]`, page],
    ['behind a slash', 'https://site.example/a/ x', 'https://site.example/a/'],
    ['behind an @', 'https://site.example/a?k=@v@ x', 'https://site.example/a?k=@v@'],
    ['behind an underscore', 'https://site.example/a_ x', 'https://site.example/a_'],
    ['behind a hash', 'https://site.example/a# x', 'https://site.example/a#'],
    ['at a comma before another scheme', `${page},https://other.example/`, page],
  ];
  for (const [name, text, link] of rows)
    it(name, () => {
      expect(linked(text)[0]).to.equal(link);
    });

  it('keeps every character around the link', () => {
    for (const [, text] of rows.filter(([, text]) => !/[\r\0`<]/.test(text))) expect(written(read(text))).to.equal(text);
  });

  it('finds both of two links that a full stop parts', () => {
    expect(linked('https://a.example/1。https://b.example/2')).to.deep.equal(['https://a.example/1', 'https://b.example/2']);
  });

  it('takes a link that a client marked up as one', () => {
    expect(linked(`看 [${page}](${page}) 吧`)).to.deep.equal([page]);
  });

  it('keeps the label that a person gave a link, and shows where it leads', () => {
    const message = read(`看 [这里](${page}) 吧`);
    expect(message.text).to.equal(`看 [这里](${page}) 吧`);
    expect(links(message).map(({url}) => url)).to.deep.equal([page]);
  });

  it('does not let a label claim another address', () => {
    const message = read('[https://item.jd.com/100183746592.html](https://evil.example/x)');
    expect(opened('[https://item.jd.com/100183746592.html](https://evil.example/x)')).to.deep.equal(['https://evil.example/x']);
    expect(message.cards.map(({openUrl}) => openUrl)).to.deep.equal(['https://item.jd.com/100183746592.html']);
  });

  it('drops zero-width characters inside a link', () => {
    expect(linked('https://site.example/a\u200bb\ufeffc')).to.deep.equal(['https://site.example/abc']);
  });

  it('undoes escapes around a share', () => {
    const [card] = read('看 https://item.jd.com/100183746592.html?a=1&amp;b=2<br>好').cards;
    expect(card?.sharedUrl).to.equal('https://item.jd.com/100183746592.html?a=1&b=2');
  });

  it('leaves escapes alone where nothing is shared', () => {
    expect(read('写成 &lt;div&gt; 就行').text).to.equal('写成 &lt;div&gt; 就行');
  });
});

describe('what is no link', () => {
  const rows = [
    'main.py',
    'node.js 和 asp.net',
    'a@b.cn',
    '4.12',
    'v1.2.3-beta',
    '192.168.1.1',
    'www.example.com',
    'taobao.com',
    'item.jd.com/100183746592.html 这个页面',
    'mailto:a@b.cn',
    'tel:10086',
    'ftp://files.example/a',
    'javascript:alert(1)',
    'data:text/html,hi',
    'hxxps://evil.example/',
    'https://',
    'https://。',
    'https:evil.example/x',
    'https:\\\\evil.example\\x',
    '//evil.example/x',
    'xhttps',
    'https://localhost:3000/api/logout',
    'https://router/',
    'https://evil..test/',
    'https://taobao.com%20.evil.example/',
    'https://taobao.com%00.evil.example/',
    `https://site.example/${'a'.repeat(5000)}`,
    `https://${'a.'.repeat(200)}example/`,
  ];
  for (const text of rows)
    it(`${text.slice(0, 50)} stays text`, () => {
      const message = read(text);
      expect(message.segments).to.deep.equal([{type: 'text', text}]);
      expect(message.cards).to.deep.equal([]);
    });

  it('says in a warning, without the words, that an address was refused', () => {
    const {warnings} = read('https://secret%20.evil.example/');
    expect(warnings.map(({code}) => code)).to.deep.equal(['link-refused']);
    expect(JSON.stringify(warnings)).not.to.contain('secret');
  });

  for (const character of ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'])
    it(`nothing in a message with U+${character.charCodeAt(0).toString(16)}, which can show a link backwards`, () => {
      const message = read(`https://site.example/${character}abc https://item.jd.com/100183746592.html`);
      expect(links(message)).to.deep.equal([]);
      expect(message.cards).to.deep.equal([]);
    });

  it('markup that carries an address', () => {
    expect(read('<a href="https://item.jd.com/100183746592.html">').cards).to.deep.equal([]);
  });
});

describe('hosts that carry nothing but shares', () => {
  it('are known without a scheme at the start, behind a space and behind a colon', () => {
    for (const text of ['v.douyin.com/iRk3PzWq/', '看 v.douyin.com/iRk3PzWq/', '链接：v.douyin.com/iRk3PzWq/', '//v.douyin.com/iRk3PzWq/'])
      expect(
        read(text).cards.map(({openUrl}) => openUrl),
        text,
      ).to.deep.equal(['https://v.douyin.com/iRk3PzWq/']);
  });

  it('are not inside another word or address', () => {
    for (const text of ['xv.douyin.com/iRk3PzWq/', 'a.v.douyin.com/iRk3PzWq/', 'me@v.douyin.com/iRk3PzWq/', 'ftp://v.douyin.com/iRk3PzWq/'])
      expect(read(text).cards, text).to.deep.equal([]);
  });

  it('are opened over https whatever was shared', () => {
    expect(read('HTTP://V.DOUYIN.COM/iRk3PzWq/').cards[0]?.openUrl).to.equal('https://v.douyin.com/iRk3PzWq/');
  });

  it('are known with dots of another width', () => {
    expect(read('https://item。taobao．com/item.htm?id=718293645012').cards[0]).to.include({platform: 'taobao', id: '718293645012'});
  });
});

describe('an ordinary link', () => {
  it('is a link segment, without a platform, and the words stay in order', () => {
    const message = read(`先看 ${page} 再说`);
    expect(message).to.deep.equal({
      v: 1,
      format: 'text',
      segments: [
        {type: 'text', text: '先看 '},
        {type: 'link', text: page, url: page},
        {type: 'text', text: ' 再说'},
      ],
      text: `先看 ${page} 再说`,
      cards: [],
      warnings: [],
    });
  });

  it('shows what was written and opens what it means', () => {
    expect(links(read('HTTPS://Site.Example:443/A'))).to.deep.equal([{type: 'link', text: 'HTTPS://Site.Example:443/A', url: 'https://site.example/A'}]);
  });

  it('keeps a port', () => {
    expect(opened('https://site.example:8443/')).to.deep.equal(['https://site.example:8443/']);
  });

  const kinds = (linkCards: 'none' | 'single' | 'all', text: string) =>
    createHutong({platforms, linkCards})
      .parse(text)
      .cards.map(({kind, openUrl}) => `${kind} ${openUrl ?? ''}`);
  it('is a card too when it is the whole message', () => {
    expect(kinds('single', ` ${page} `)).to.deep.equal([`link ${page}`]);
    expect(kinds('single', `看 ${page}`)).to.deep.equal([]);
  });
  it('is a card never, or always, when the host says so', () => {
    expect(kinds('none', page)).to.deep.equal([]);
    expect(kinds('all', `看 ${page} 和 https://b.example/`)).to.deep.equal([`link ${page}`, 'link https://b.example/']);
  });

  it('has a card without advertising parameters in its identity', () => {
    const [card] = read('https://site.example/a?utm_source=x&id=7&fbclid=y').cards;
    expect(card).to.include({kind: 'link', url: 'https://site.example/a?id=7', openUrl: 'https://site.example/a?utm_source=x&id=7&fbclid=y', partial: true});
    expect(card).not.to.have.property('platform');
  });
});

describe('an address that pretends', () => {
  const rows: [text: string, code: string, like?: string][] = [
    ['https://ta0bao.com/item.htm?id=1', 'lookalike', 'taobao.com'],
    ['https://taobao.com.evil.example/item.htm?id=1', 'lookalike', 'taobao.com'],
    ['https://item-taobao-com.evil.example/', 'lookalike', 'taobao.com'],
    ['https://v.douyin.com.evil.example/iRk3PzWq/', 'lookalike', 'douyin.com'],
    ['https://www.dоuyin.com/video/1', 'lookalike', 'douyin.com'],
    ['https://xn--80ak6aa92e.com/', 'lookalike', 'apple.com'],
    ['https://pаypal.example/', 'confusable'],
    ['https://2130706433/', 'address'],
    ['https://0x7f.1/', 'address'],
    ['https://[::ffff:127.0.0.1]/', 'address'],
  ];
  for (const [text, code, like] of rows)
    it(`${text} is marked ${code}`, () => {
      const [link] = links(read(text));
      expect(link?.risk?.code).to.equal(code);
      expect(link?.risk?.host).to.equal(new URL(text).hostname);
      expect(link?.risk?.like).to.equal(like);
    });

  const disguised: [text: string, like?: string][] = [
    ['https://taobao.com@evil.example/item.htm?id=1', 'taobao.com'],
    ['https://item.taobao.com:443@evil.example/', 'item.taobao.com'],
    ['https://user:pass@evil.example/'],
    ['https://:pass@evil.example/'],
    ['https://item.taobao.com%2Fitem.htm@evil.example/'],
    ['https://a@b@evil.example/'],
  ];
  for (const [text, like] of disguised)
    it(`${text} loses what stands before its host, and says where it leads`, () => {
      const message = read(`看 ${text} 吧`);
      const [link] = links(message);
      expect(link?.risk?.code).to.equal('userinfo');
      expect(link?.risk?.host).to.equal('evil.example');
      expect(link?.risk?.like).to.equal(like);
      expect(link?.url).to.match(/^https:\/\/evil\.example\//);
      expect(message.cards).to.deep.equal([]);
    });

  it('is never asked about: its card is not partial', () => {
    const [card] = read('https://ta0bao.com/item.htm?id=1').cards;
    expect(card?.risk?.code).to.equal('lookalike');
    expect(card?.partial).to.equal(undefined);
  });

  it('is told from one that only has the name in its path', () => {
    expect(links(read('https://news.example/taobao.com/')).map(({risk}) => risk)).to.deep.equal([undefined]);
  });
});

describe('the person’s words', () => {
  const share = '1.74 复制打开抖音，看看【阿梨的厨房的作品】番茄牛腩 https://v.douyin.com/iRk3PzWq/ C@h.oD 10/22';
  it('are what is left around a share', () => {
    expect(read(`先说一句\n${share}\n再说一句`).text).to.equal('先说一句\n再说一句');
  });
  it('are nothing when the app wrote everything', () => {
    expect(read(share)).to.include({text: ''});
  });
  it('keep a link of their own beside a share', () => {
    const {segments, text} = read(`${share}\n对比 ${page}`);
    expect(segments.map(({type}) => type)).to.deep.equal(['card', 'text', 'link']);
    expect(text).to.equal(`对比 ${page}`);
  });
  it('keep indentation and blank lines', () => {
    expect(read('第一行\n\n    第二行').segments).to.deep.equal([{type: 'text', text: '第一行\n\n    第二行'}]);
  });
  it('stand in the order of reading, between the shares', () => {
    const {segments} = read(`一\nhttps://item.jd.com/100183746592.html\n二 ${page} 三\nhttps://b23.tv/kT7wQx2\n四`);
    const shown = (segment: Segment) => (segment.type === 'card' ? segment.index : segment.text.trim());
    expect(segments.map(shown)).to.deep.equal(['一', 0, '二', page, '三', 1, '四']);
  });
  it('win over a marker that belongs to another app: the host decides', () => {
    expect(read('4.12 复制打开抖音，看看【小禾的作品】 https://m.tb.cn/h.Wq7Lm2k?tk=tH5nYc3PxGs').cards.map(({platform}) => platform)).to.deep.equal([
      'taobao',
    ]);
    expect(read('【淘宝】https://evil.example/h.Wq7Lm2k CZ001 「商品」').cards).to.deep.equal([]);
  });
});

/** Every string anywhere in a value. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) yield* strings(member);
}

describe('whatever comes in', () => {
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('trap');
      },
      has() {
        throw new Error('trap');
      },
      ownKeys() {
        throw new Error('trap');
      },
      getOwnPropertyDescriptor() {
        throw new Error('trap');
      },
    },
  );
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const rows: [name: string, payload: unknown][] = [
    ['an empty text', ''],
    ['white space', ' \n\t '],
    ['invisible characters', '\u200b\ufeff\u2800'],
    ['null', null],
    ['undefined', undefined],
    ['a number', 42],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a boolean', true],
    ['a bigint', 10n],
    ['a symbol', Symbol('x')],
    ['a function', () => 'x'],
    ['an object', {a: 1}],
    ['an object without a prototype', Object.create(null)],
    ['an array', ['https://site.example/']],
    ['a date', new Date(Number.NaN)],
    ['a proxy that throws', throwing],
    ['a revoked proxy', revoked.proxy],
    ['a forged template', {_$litType$: 1, strings: ['<b>'], values: []}],
    ['a lone high surrogate', '\ud800 https://site.example/\ud800'],
    ['a lone low surrogate', '\udc00'],
    ['an emoji cut in two', '👍'.slice(0, 1)],
    ['percent signs that mean nothing', 'https://site.example/%E0%A4%A https://item.jd.com/%.html?id=%'],
    ['10 MB of words', '好'.repeat(5e6)],
    ['10 MB without a space', 'a'.repeat(1e7)],
    ['5,000 links', 'https://site.example/a '.repeat(5000)],
    ['5,000 shares', 'https://item.jd.com/100183746592.html '.repeat(5000)],
    ['50,000 schemes', 'https://'.repeat(50_000)],
    ['100,000 opening brackets', `https://m.tb.cn/h.Wq7Lm2k ${'「'.repeat(100_000)}`],
    ['100,000 opening brackets before a link', `${'【'.repeat(100_000)}https://b23.tv/kT7wQx2`],
    ['20,000 brackets close to a link', `${'【'.repeat(20_000)} https://b23.tv/kT7wQx2 ${'】'.repeat(20_000)}`],
    ['a host of 50,000 labels', `https://${'a.'.repeat(50_000)}example/`],
    ['a host of 50,000 letters', `https://${'a'.repeat(50_000)}.example/`],
    ['100,000 fences', '￥'.repeat(100_000)],
    ['fences and letters', '￥Ab1Cd2Ef3G'.repeat(10_000)],
    ['100,000 hashes', `复制打开抖音，看看【x的作品】${'# '.repeat(100_000)}https://v.douyin.com/iRk3PzWq/`],
    ['50,000 junk words', `${'a@b.cd '.repeat(50_000)}https://v.douyin.com/iRk3PzWq/`],
    ['50,000 closing brackets behind a link', `https://site.example/${')'.repeat(50_000)}`],
    ['50,000 labels of a Markdown link', '[https://site.example/]('.repeat(5000)],
  ];
  for (const [name, payload] of rows)
    it(`${name}: a message, soon, and well-formed`, () => {
      const start = performance.now();
      const message = read(payload);
      // A tenth of it is usual; a quadratic pattern takes minutes.
      expect(performance.now() - start).to.be.below(1500);
      expect(message.v).to.equal(1);
      expect(message.segments).to.be.an('array');
      for (const text of strings(message)) expect(text.isWellFormed()).to.equal(true);
      expect(JSON.parse(JSON.stringify(message))).to.deep.equal(message);
    });

  it('cuts a text that no person wrote, and says so', () => {
    const message = read('好'.repeat(5e6));
    expect(message.text.length).to.be.at.most(100_000);
    expect(message.warnings.map(({code}) => code)).to.deep.equal(['text-cut']);
  });

  it('reads a bounded number of shares and keeps the rest as words', () => {
    const {cards, text} = read('https://item.jd.com/100183746592.html '.repeat(1000));
    expect(cards).to.have.lengthOf(200);
    expect(text).to.contain('https://item.jd.com/100183746592.html');
  });

  it('says which kind of thing nobody can read', () => {
    expect(read(() => 'x')).to.deep.include({format: 'text', text: '', segments: [], cards: []});
    expect(read(() => 'x').warnings.map(({code}) => code)).to.deep.equal(['unknown-format']);
    expect(read(undefined).warnings).to.deep.equal([]);
    expect(read(42).text).to.equal('42');
  });
});
