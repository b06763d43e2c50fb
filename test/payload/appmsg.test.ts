import {expect} from '@open-wc/testing';
import {createHutong, type HutongEvent} from '../../src/hutong.js';
import {readers} from '../../src/payload/all.js';
import {lazyReaders} from '../../src/payload/lazy.js';
import type {LazyReader} from '../../src/payload/reader.js';
import {readXml} from '../../src/payload/xml.js';
import {platforms} from '../../src/platforms/index.js';
import {clientXml, upgrade} from './client-xml.js';

const hutong = createHutong({platforms, readers});
const read = (payload: unknown) => hutong.parse(payload);
const cardOf = (payload: unknown) => read(payload).cards[0];
const link = (inside: string) => `<msg><appmsg><type>5</type>${inside}</appmsg></msg>`;
const feed = (inside: string) => `<msg><appmsg><type>51</type><title>${upgrade.title}</title><finderFeed>${inside}</finderFeed></appmsg></msg>`;

describe('WeChat appmsg', () => {
  it('is a card and nothing beside it', () => {
    const message = read(
      clientXml({
        type: 5,
        title: '周末去看银杏',
        des: '三条路线',
        url: 'https://site.example/a?x=1&y=2',
        thumburl: 'https://cdn.example/1.jpg',
        sourcedisplayname: '城里的树',
        appname: '某应用',
      }),
    );
    expect(message).to.deep.equal({
      v: 1,
      format: 'wechat-appmsg',
      segments: [{type: 'card', index: 0}],
      text: '',
      cards: [
        {
          kind: 'link',
          title: '周末去看银杏',
          description: '三条路线',
          sharedUrl: 'https://site.example/a?x=1&y=2',
          url: 'https://site.example/a?x=1&y=2',
          openUrl: 'https://site.example/a?x=1&y=2',
          author: {name: '城里的树'},
          cover: {url: 'https://cdn.example/1.jpg'},
          siteName: '某应用',
        },
      ],
      warnings: [],
    });
  });

  it('takes the platform from the host of its link, never from a name', () => {
    expect(cardOf(clientXml({type: 5, title: '官方活动', url: 'https://evil.example/1', appname: '京东', sourcedisplayname: '京东'}))).not.to.have.property(
      'platform',
    );
    expect(cardOf(clientXml({type: 5, title: '砧板', url: 'https://item.jd.com/100183746592.html', appname: '淘宝'}))).to.include({
      platform: 'jd',
      kind: 'product',
      id: '100183746592',
    });
  });

  it('decides by its own type, wherever that stands', () => {
    const late = `<msg><fromusername>wxid_a</fromusername><appmsg><title>晚到的类型</title><refermsg><type>51</type></refermsg><url>https://site.example/</url><type>\n 5 \n</type></appmsg></msg>`;
    expect(cardOf(late)).to.include({kind: 'link', title: '晚到的类型', sharedUrl: 'https://site.example/'});
  });

  it('gives the sender of a group message', () => {
    for (const sender of ['wxid_k3v7t8', 'lan-he_01', '25984983412001928@openim'])
      expect(read(`${sender}:\n${clientXml({type: 5, title: '通知', url: 'https://site.example/'})}`), sender).to.deep.include({sender});
    expect(read(clientXml({type: 5, title: '通知'}))).not.to.have.property('sender');
  });

  it('reads what the web protocol escaped once, with its line breaks', () => {
    const escaped =
      '@9f3b:<br/>&lt;?xml version="1.0"?&gt;<br/>&lt;msg&gt;<br/>\t&lt;appmsg appid=""&gt;<br/>\t\t&lt;title&gt;面包 &amp;amp; 咖啡&lt;/title&gt;<br/>&lt;type&gt;5&lt;/type&gt;&lt;url&gt;https://site.example/?a=1&amp;amp;b=2&lt;/url&gt;&lt;/appmsg&gt;&lt;/msg&gt;<br/>';
    expect(read(escaped)).to.deep.include({sender: '@9f3b'});
    expect(cardOf(escaped)).to.include({title: '面包 & 咖啡', sharedUrl: 'https://site.example/?a=1&b=2'});
  });

  it('reads a row of a client’s database', () => {
    const xml = clientXml({type: 5, title: '从库里来', url: 'https://site.example/'});
    expect(cardOf({local_type: 21474836529, message_content: xml})).to.include({title: '从库里来'});
    expect(read({local_type: 1, message_content: 7})).to.deep.include({format: 'text', cards: []});
  });

  const shapes: [name: string, xml: string][] = [
    ['without <msg>', '<appmsg appid=""><title>外层没了</title><type>5</type><url>https://site.example/s</url></appmsg>'],
    [
      'with roots beside it',
      '<appmsg><title>外层没了</title><type>5</type><url>https://site.example/s</url></appmsg><fromusername>a</fromusername><appinfo><version>1</version></appinfo>',
    ],
    [
      'behind a byte order mark and white space, before NULs',
      '\ufeff \n<?xml version="1.0"?><msg><appmsg><title>外层没了</title><type>5</type><url>https://site.example/s</url></appmsg></msg>\0\0',
    ],
    [
      'twice: the first is meant',
      `${link('<title>外层没了</title><url>https://site.example/s</url>')}${link('<title>第二个</title><url>https://site.example/2</url>')}`,
    ],
    [
      'with fields twice: the first is meant',
      link('<title>外层没了</title><url>https://site.example/s</url><title>第二个</title><url>javascript:alert(1)</url>'),
    ],
    ['in CDATA', link('<title><![CDATA[外层没了]]></title><url><![CDATA[https://site.example/s]]></url>')],
    ['cut off inside a tag', `<msg><appmsg><title>外层没了</title><type>5</type><url>https://site.example/s</ur`],
    ['cut off inside CDATA', `<msg><appmsg><type>5</type><url>https://site.example/s</url><title><![CDATA[外层没了`],
  ];
  for (const [name, xml] of shapes)
    it(`is read ${name}`, () => {
      expect(cardOf(xml)).to.include({kind: 'link', title: '外层没了', sharedUrl: 'https://site.example/s'});
    });

  it('keeps raw ampersands, in titles and addresses', () => {
    expect(cardOf(link('<title>A & B</title><url>https://site.example/?a=1&b=2&copy=3</url>'))).to.include({
      title: 'A & B',
      sharedUrl: 'https://site.example/?a=1&b=2&copy=3',
    });
  });
  it('undoes the escapes that some clients write inside CDATA', () => {
    expect(
      cardOf(feed('<objectId>1</objectId><mediaList><media><thumbUrl><![CDATA[https://cdn.example/?a=1&amp;b=2]]></thumbUrl></media></mediaList>'))?.cover?.url,
    ).to.equal('https://cdn.example/?a=1&b=2');
  });
  it('takes numbers of characters, and none for what is no character', () => {
    expect(cardOf(link('<title>一&#x0A;二&#0;&#xD800;&#x1F600;</title>'))?.title).to.equal('一\n二\ufffd\ufffd😀');
  });
  it('takes the literal null for nothing', () => {
    expect(cardOf(link('<title>有题</title><des>null</des><url>null</url><thumburl>null</thumburl>'))).to.deep.equal({kind: 'link', title: '有题'});
  });
  it('keeps a title that looks like a number', () => {
    expect(cardOf(link('<title>007</title><url>https://site.example/</url>'))?.title).to.equal('007');
  });
  it('drops what tells old clients to upgrade', () => {
    for (const title of [upgrade.title, 'Update your WeChat version', "This message can't be displayed. Update WeChat."])
      expect(
        cardOf(
          clientXml({type: 33, title, url: 'https://mp.weixin.qq.com/mp/waerrpage?appid=wx1', block: '<weappinfo><username>gh_1@app</username></weappinfo>'}),
        ),
        title,
      ).to.deep.equal({kind: 'mini-program', platform: 'wechat-miniprogram', miniProgram: {username: 'gh_1@app'}});
  });
  it('keeps ids that a number would round', () => {
    expect(cardOf(feed('<objectId>14919669148201938475</objectId>'))?.id).to.equal('14919669148201938475');
  });
  it('takes placeholders for nothing', () => {
    for (const type of [51, 63, 82, 33]) {
      const message = read(clientXml({type, ...upgrade}));
      expect(message.cards, String(type)).to.deep.equal([]);
      expect(message.text).to.equal('');
      expect(message.warnings.map(({code}) => code)).to.deep.equal(['appmsg-type']);
    }
  });
  it('gives the time of the message to a live state that has none', () => {
    const xml = '<msg><appmsg><type>63</type><finderLive><finderLiveID>7</finderLiveID><liveStatus>1</liveStatus></finderLive></appmsg></msg>';
    expect(hutong.parse(xml, {sentAt: 1_700_000_000_000}).cards[0]).to.deep.include({live: {status: 'live', asOf: 1_700_000_000_000}});
    expect(hutong.parse(xml).cards[0]).to.deep.include({live: {status: 'live'}});
  });
  it('shows the title of a type that is not read', () => {
    expect(read(clientXml({type: 4242, title: '恭喜发财'}))).to.deep.include({text: '恭喜发财', cards: [], segments: [{type: 'text', text: '恭喜发财'}]});
    expect(read(clientXml({type: 'constructor', title: '恭喜发财'}))).to.deep.include({text: '恭喜发财', cards: []});
  });
  it('mends what is not well-formed, also where nothing else is read', () => {
    expect(read(clientXml({type: 4242, title: '坏\ud83d字'})).text).to.equal('坏\ufffd字');
    expect(cardOf(link('<title>坏\ud83d字</title>'))?.title).to.equal('坏\ufffd字');
  });
  it('does not take code in a sentence for a message', () => {
    expect(read('请看：\n```xml\n<msg><appmsg><title>示例</title><type>5</type></appmsg></msg>\n```')).to.deep.include({format: 'text', cards: []});
  });

  const numbers: [text: string, price: object | undefined][] = [
    ['3000', {minor: 3000, currency: 'CNY'}],
    ['0', undefined],
    ['', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['30.00', undefined],
    ['NaN', undefined],
    ['99999999999999999999999', undefined],
  ];
  for (const [text, price] of numbers)
    it(`reads "${text}" fen as ${price ? 'a price' : 'no price'}`, () => {
      expect(
        cardOf(
          `<msg><appmsg><type>82</type><finderLiveProductShare><productId>7</productId><sellingPrice>${text}</sellingPrice></finderLiveProductShare></appmsg></msg>`,
        )?.[`price` as never],
      ).to.deep.equal(price);
    });
  it('leaves out a length that is no number', () => {
    const [card] = read(
      feed(
        '<objectId>1</objectId><mediaList><media><url>https://cdn.example/v</url><width>NaN</width><height>-1</height><thumbUrl>https://cdn.example/t</thumbUrl><videoPlayDuration>1e309</videoPlayDuration></media></mediaList>',
      ),
    ).cards;
    expect(card).to.deep.include({cover: {url: 'https://cdn.example/t'}, mediaUrl: 'https://cdn.example/v'});
    expect(card).not.to.have.property('duration');
  });
});

describe('hostile XML', () => {
  const refused: [name: string, xml: string][] = [
    ['a document type', `<!DOCTYPE msg><msg><appmsg><type>5</type><title>x</title></appmsg></msg>`],
    [
      'an external entity',
      `<?xml version="1.0"?><!DOCTYPE msg [<!ENTITY x SYSTEM "file:///etc/passwd">]><msg><appmsg><type>5</type><title>&x;</title></appmsg></msg>`,
    ],
    [
      'entities that multiply',
      `<?xml version="1.0"?><!doctype m [<!entity a "AAAA"><!entity b "&a;&a;&a;">]><msg><appmsg><type>5</type><title>&b;</title></appmsg></msg>`,
    ],
    ['an entity behind the root', `<msg><appmsg><type>5</type><title>x</title></appmsg></msg><!ENTITY a "b">`],
    ['100,000 levels', `<msg><appmsg>${'<a>'.repeat(80_000)}`],
    ['65 levels', `<msg><appmsg>${'<a>'.repeat(65)}`],
    ['30,000 elements', `<msg><appmsg>${'<a/>'.repeat(30_000)}`],
    ['30,000 attributes', `<msg><appmsg><a ${Array.from({length: 30_000}, (_, i) => `a${String(i)}=""`).join(' ')}/>`],
    ['more than 256 Ki', `<msg><appmsg><type>5</type><title>${'长'.repeat(262_144)}</title></appmsg></msg>`],
    ['no appmsg but its name', '<msg><appmsgx/></msg><!-- <appmsg > -->'],
  ];
  for (const [name, xml] of refused)
    it(`${name}: no card, at once`, () => {
      const start = performance.now();
      const message = read(xml);
      expect(performance.now() - start).to.be.below(400);
      expect(message).to.deep.include({format: 'wechat-appmsg', cards: [], segments: [], text: ''});
      expect(message.warnings.map(({code}) => code)).to.deep.equal(['xml-refused']);
    });

  it('200,000 angle brackets are words', () => {
    expect(read(`<msg>${'<'.repeat(200_000)}`).cards).to.deep.equal([]);
  });
  it('names of the prototype are names like any other', () => {
    const card = cardOf(link('<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor><title __proto__="x" constructor="y">还在</title>'));
    expect(card).to.deep.equal({kind: 'link', title: '还在'});
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(readXml('<__proto__ a="1"/>')?.children[0]?.name).to.equal('__proto__');
  });
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'weixin://dl/x',
    '\\\\evil\\share',
    '//evil.example/x',
    'mp.weixin.qq.com/s/x',
  ])
    it(`opens nothing of ${url}`, () => {
      expect(cardOf(link(`<title>点我</title><url>${url}</url><thumburl>${url}</thumburl>`))).to.deep.equal({kind: 'link', title: '点我'});
    });
  it('marks a link whose host pretends', () => {
    const card = cardOf(link('<title>官方</title><url>https://taobao.com.evil.example/</url>'));
    expect(card).to.deep.include({risk: {code: 'lookalike', host: 'taobao.com.evil.example', like: 'taobao.com'}});
    expect(card).not.to.have.property('partial');
  });
  it('shows markup as words', () => {
    expect(cardOf(link('<title>&lt;img src=x onerror=alert(1)&gt;</title>'))?.title).to.equal('<img src=x onerror=alert(1)>');
    expect(cardOf(link('<title><h:img xmlns:h="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>题</title>'))?.title).to.equal('题');
  });
  it('a title of invisible characters is no title', () => {
    expect(cardOf(link('<title>\u200b\u2800\u3164</title><url>https://site.example/</url>'))).not.to.have.property('title');
  });
});

describe('a reader whose code is not there yet', () => {
  const xml = clientXml({type: 5, title: '等一下', url: 'https://site.example/'});

  it('is pending, loads once, and then reads', async () => {
    const lazy = createHutong({platforms, readers: lazyReaders});
    expect(lazy.parse(xml)).to.deep.equal({v: 1, format: 'wechat-appmsg', segments: [], text: '', cards: [], pending: true, warnings: []});
    expect(lazy.parse('你好')).not.to.have.property('pending');
    await lazy.ready(xml);
    const message = lazy.parse(xml);
    expect(message).not.to.have.property('pending');
    expect(message.cards[0]).to.include({title: '等一下'});
  });

  it('is not loaded for a payload of another kind, and loaded once for many', async () => {
    let loads = 0;
    const [appmsg] = lazyReaders as [LazyReader];
    const lazy = createHutong({readers: [{...appmsg, load: () => (loads++, appmsg.load())}]});
    await lazy.ready('你好');
    expect(loads).to.equal(0);
    await Promise.all([lazy.ready(xml), lazy.ready(xml), lazy.ready()]);
    expect(loads).to.equal(1);
  });

  it('may fail to load, says so, and loads the next time', async () => {
    const events: HutongEvent[] = [];
    let broken = true;
    const [appmsg] = lazyReaders as [LazyReader];
    const lazy = createHutong({
      readers: [{...appmsg, load: () => (broken ? Promise.reject(new Error('offline')) : appmsg.load())}],
      onEvent: event => events.push(event),
    });
    let failure: unknown;
    await lazy.ready(xml).catch((error: unknown) => (failure = error));
    expect(failure).to.be.an('error');
    expect(events.map(event => event.type)).to.deep.equal(['reader-failed']);
    expect(lazy.parse(xml).pending).to.equal(true);
    broken = false;
    await lazy.ready(xml);
    expect(lazy.parse(xml).cards).to.have.lengthOf(1);
  });

  it('does not choke on a payload that throws', async () => {
    const trap = new Proxy(
      {},
      {
        has() {
          throw new Error('trap');
        },
      },
    );
    await createHutong({readers: lazyReaders}).ready(trap);
  });
});

describe('a reader that throws', () => {
  it('costs its own message and is reported', () => {
    const events: HutongEvent[] = [];
    const broken = createHutong({
      platforms,
      readers: [
        {
          format: 'clay',
          test: raw => raw === 'clay',
          read: () => {
            throw new Error('broken');
          },
        },
      ],
      onEvent: event => events.push(event),
    });
    expect(broken.parse('clay')).to.deep.equal({
      v: 1,
      format: 'clay',
      segments: [{type: 'text', text: 'clay'}],
      text: 'clay',
      cards: [],
      warnings: [{code: 'unreadable', message: 'the payload could not be read and stands as text'}],
    });
    expect(events.filter(({type}) => type !== 'parsed')).to.deep.equal([{type: 'reader-failed', name: 'clay', error: 'Error'}]);
    expect(broken.parse('https://b23.tv/kT7wQx2').cards).to.have.lengthOf(1);
  });

  it('is passed over when it cannot tell what it reads', () => {
    const events: HutongEvent[] = [];
    const broken = createHutong({
      readers: [
        {
          format: 'clay',
          test: () => {
            throw new Error('broken');
          },
          read: () => {
            throw new Error('never');
          },
        },
      ],
      onEvent: event => events.push(event),
    });
    expect(broken.parse('你好').text).to.equal('你好');
    expect(events[0]).to.include({type: 'reader-failed', name: 'clay'});
  });
});
