import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {HutongCard} from '../../components/card/class.js';
import {getDefaultHutong} from '../../components/shared/instance.js';
import {card, instance, later, now, one, partial, picture, states, until, whole, words} from './card-samples.js';

const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('<hutong-card>', () => {
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const)
    for (const lang of ['zh-Hans', 'en'])
      describe(`is accessible in ${theme}, ${lang}`, () => {
        before(() => {
          document.documentElement.lang = lang;
          document.body.style.backgroundColor = theme === 'light' ? '#ededed' : '#111';
        });
        after(() => {
          document.documentElement.lang = 'zh-Hans';
          document.body.style.backgroundColor = '';
        });
        for (const {name, input, hutong, frame} of states)
          it(name, async () => {
            const element = await card(input, hutong(), {theme, frame: frame ?? 'auto'});
            if (name.endsWith('could not be had')) await until(() => element.renderRoot.querySelector('.retry') !== null, 'the failure');
            await expect(element).shadowDom.to.be.accessible();
            await expect(element).to.be.accessible();
          });
      });

  describe('says', () => {
    const live = (more: object) => ({...whole.livestream, live: {...whole.livestream.live, ...more}});
    const says: {name: string; input: object; selector: string; expect: string}[] = [
      {
        name: 'a title that the payload tells',
        input: whole.product,
        selector: '.hit .title',
        expect: '包邮 玻璃分享壶套装 V60 滤杯 手冲咖啡器具 家用入门四件套',
      },
      {name: 'whose share it is when there is no title', input: partial.link, selector: '.title', expect: '淘宝分享'},
      {
        name: "a stranger's host when there is no title",
        input: {kind: 'link', openUrl: 'https://pages.example/a'},
        selector: '.title',
        expect: 'pages.example',
      },
      {name: 'the price as one sentence', input: whole.product, selector: '.prow .vh', expect: '券后 ¥159，原价 ¥199'},
      {name: 'the price in its parts, to the eye alone', input: whole.product, selector: '.price[aria-hidden="true"]', expect: '¥159'},
      {
        name: 'where the price begins',
        input: {...whole.product, price: {minor: 990, currency: 'CNY', from: true}, coupon: undefined},
        selector: '.prow .vh',
        expect: '价格 ¥9.90 起，原价 ¥199',
      },
      {
        name: 'no old price that is not higher',
        input: {...whole.product, originalPrice: {minor: 15900, currency: 'CNY'}},
        selector: '.prow .vh',
        expect: '券后 ¥159',
      },
      {
        name: 'a price of nothing, which is a fact',
        input: {...whole.product, price: {minor: 0, currency: 'CNY'}, originalPrice: undefined},
        selector: '.prow .vh',
        expect: '价格 ¥0',
      },
      {name: 'the shop and how many it sold', input: whole.product, selector: '.srow', expect: '山间器物旗舰店已售 1.2万'},
      {name: 'that it is sold out', input: {...whole.product, availability: 'sold-out'}, selector: '.stamp', expect: '已售罄'},
      {name: 'how long a video is, in words', input: whole.video, selector: '.be .vh', expect: '时长 41 分 7 秒'},
      {name: 'nothing of a video that lasts for nobody knows how long', input: {...whole.video, duration: 0}, selector: '.cover', expect: '46.2万次播放46.2万'},
      {
        name: 'the code of a file, then its size',
        input: {...later.file, openUrl: 'https://pan.baidu.com/s/1a', token: 'k7m2', tokenType: 'access-code'},
        selector: '.codes',
        expect: '提取码 k7m2 · 48.6 KB复制',
      },
      {
        name: 'that there is more to a document with a code',
        input: {...later.document, description: '小满 最近修改', token: 'k7m2', tokenType: 'access-code'},
        selector: '.more',
        expect: '',
      },
      {name: 'that it does not know the sort of a file', input: {...later.file, file: {name: 'a.fountain'}}, selector: '.sheet', expect: '?'},
      {
        name: 'what a place costs, then where it is',
        input: {...later.location, price: {minor: 8600, currency: 'CNY', from: true}},
        selector: '.small',
        expect: '\u2066¥86\u2069 起 · 北京市怀柔区琉璃庙镇白河北村 12 号',
      },
      {name: 'LIVE and the viewers of a fresh snapshot', input: live({}), selector: '.live', expect: 'LIVE1.3万人在看'},
      {name: '直播中 of a fresh snapshot', input: live({}), selector: '.kind', expect: '直播中'},
      {name: '直播中 up to ten minutes', input: live({asOf: now - 6e5}), selector: '.kind', expect: '直播中'},
      {name: '直播 after ten minutes', input: live({asOf: now - 6e5 - 1}), selector: '.kind', expect: '直播'},
      {name: '直播 of a snapshot from the far future', input: live({asOf: now + 36e5}), selector: '.kind', expect: '直播'},
      {name: '直播 of a snapshot without a time', input: live({asOf: undefined}), selector: '.kind', expect: '直播'},
      {name: 'when a stream begins', input: live({status: 'upcoming', startsAt: now + 6 * 36e5}), selector: '.two .one + .one', expect: '今天 20:05 开播'},
      {
        name: 'how long until a stream begins',
        input: live({status: 'upcoming', startsAt: now + 5 * 36e5 + 54 * 6e4 + 8e3}),
        selector: '.count',
        expect: '距开播05时54分08秒',
      },
      {
        name: 'in days when it is far off',
        input: live({status: 'upcoming', startsAt: now + 170 * 36e5 + 6e4}),
        selector: '.count',
        expect: '距开播07天02时01分',
      },
      {name: '直播 when the announced hour has passed', input: live({status: 'upcoming', startsAt: now - 1}), selector: '.kind', expect: '直播'},
      {
        name: 'how to enter a stream that may be on air',
        input: live({status: 'unknown', startsAt: undefined}),
        selector: '.two .one + .one',
        expect: '打开抖音进直播间',
      },
      {
        name: 'when a stream of nobody was, not how to enter it',
        input: {...live({status: 'ended', startsAt: now - 24 * 36e5}), author: undefined},
        selector: '.two .one',
        expect: '昨天 14:05 播过',
      },
      {name: 'that a stream is over', input: live({status: 'ended'}), selector: '.chip', expect: '直播已结束'},
      {name: 'the account of an article in the footer', input: {...whole.article, author: {name: '城市慢读'}}, selector: '.foot .one', expect: '城市慢读'},
      {
        name: 'the part of a platform that people know',
        input: {...whole.link, platform: 'baidu', surface: 'pan', openUrl: 'https://pan.baidu.com/s/1a'},
        selector: '.foot .one',
        expect: '百度网盘',
      },
      {
        name: 'where it leads, whatever a platform that it does not know is called',
        input: {...whole.link, platform: 'zzz-shop', openUrl: 'https://zzz.example/1'},
        selector: '.foot .one',
        expect: 'zzz.example',
      },
      {
        name: 'why a link is unsafe',
        input: {kind: 'link', openUrl: 'https://taoba0.com-item.sale-center.top/x'},
        selector: '.warn',
        expect: '域名仿冒 taobao.com',
      },
      {
        name: 'the host of an unsafe link in full',
        input: {kind: 'link', openUrl: 'https://taoba0.com-item.sale-center.top/x'},
        selector: '.host',
        expect: 'taoba0.com-item.sale-center.top',
      },
      {
        name: 'which part of it was registered',
        input: {kind: 'link', openUrl: 'https://taoba0.com-item.sale-center.top/x'},
        selector: '.host b',
        expect: 'sale-center.top',
      },
      {
        name: 'the letters of an imitated name, though none stands where it did',
        input: {kind: 'link', openUrl: 'https://xn--pple-43d.com/'},
        selector: '.host mark',
        expect: 'pple',
      },
      {
        name: 'a number, of which nobody registered a part',
        input: {kind: 'link', openUrl: 'https://203.0.113.7/login'},
        selector: '.host b',
        expect: '203.0.113.7',
      },
      {
        name: 'which part of it imitates',
        input: {kind: 'link', openUrl: 'https://taoba0.com-item.sale-center.top/x'},
        selector: '.host mark',
        expect: 'taoba0',
      },
    ];
    for (const {name, input, selector, expect: expected} of says)
      it(name, async () => {
        expect(words(await card(input), selector)).to.equal(expected);
      });
    it('that it is sold out, without a picture to say it on', async () => {
      const element = await card({...whole.product, availability: 'sold-out', cover: undefined}, instance(), {frame: 'rich'});
      expect([words(element, '.kind'), element.renderRoot.querySelector('.stamp')]).to.deep.equal(['已售罄', null]);
    });
    const silent: {name: string; input: object; selector: string}[] = [
      {name: 'no token that is a parameter of a link', input: {...whole.product, price: undefined, token: 'abc', tokenType: 'query'}, selector: '.tok'},
      {name: 'no LIVE without an answer', input: live({asOf: now - 7e5}), selector: '.live'},
      {
        name: 'no picture for an unsafe link',
        input: {kind: 'link', openUrl: 'https://taoba0.com-item.sale-center.top/x', cover: {url: picture()}},
        selector: 'img',
      },
      {name: 'no reminder of what has begun', input: live({status: 'upcoming', startsAt: now}), selector: '.btn'},
    ];
    for (const {name, input, selector} of silent)
      it(name, async () => {
        expect((await card(input)).renderRoot.querySelector(selector)).to.equal(null);
      });
  });

  it('speaks the language of the nearest `lang`, across shadow roots', async () => {
    const element = await card(whole.product);
    const outer = document.createElement('div');
    outer.lang = 'en';
    const root = document.createElement('div');
    root.attachShadow({mode: 'open'}).append(element);
    outer.append(root);
    document.body.append(outer);
    await element.updateComplete;
    expect(words(element, '.kind')).to.equal('Product');
    outer.remove();
  });

  it('speaks another language when the page does', async () => {
    const element = await card(whole.product);
    document.documentElement.lang = 'en';
    await until(() => words(element, '.kind') === 'Product', 'the change of language');
    document.documentElement.lang = 'zh-Hans';
  });

  it('keeps its instance apart from another on the page', async () => {
    const [shop, none] = [await card(whole.product), await card(whole.product, instance({platforms: []}))];
    expect([words(shop, '.foot .one'), words(none, '.foot .one')]).to.deep.equal(['淘宝', 'm.tb.cn']);
  });

  it('draws the picture through an <img> that tells nobody where it is', async () => {
    const image = one(await card(whole.product), '.cover img') as HTMLImageElement;
    expect([image.referrerPolicy, image.loading, image.decoding, image.width > 0 && image.hasAttribute('width'), image.hasAttribute('height')]).to.deep.equal([
      'no-referrer',
      'lazy',
      'async',
      true,
      true,
    ]);
  });

  it('asks for pictures over https', async () => {
    expect(one(await card({...whole.product, cover: {url: 'http://img.pages.example/a.jpg'}}), '.cover img').getAttribute('src')).to.equal(
      'https://img.pages.example/a.jpg',
    );
  });

  it('draws the poster when the picture cannot be had, and asks no more', async () => {
    const element = await card({...whole.product, cover: {url: new URL('/no-such-picture.png', location.href).href}});
    await until(() => element.renderRoot.querySelector('.poster') !== null, 'the poster');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  const posters: {name: string; status: string; expect: string}[] = [
    {name: 'into the room of a stream that is on air', status: 'live', expect: '到抖音 进直播间看看'},
    {name: 'to what there is of a stream that is over', status: 'ended', expect: '到抖音 看看详情'},
    {name: 'to what there is of a stream to come', status: 'upcoming', expect: '到抖音 看看详情'},
  ];
  for (const {name, status, expect: words} of posters)
    it(`invites ${name}`, async () => {
      const lost = new URL('/no-such-picture.png', location.href).href;
      const element = await card({...whole.livestream, cover: {url: lost}, live: {status, startsAt: now + (status === 'upcoming' ? 36e5 : -36e5), asOf: now}});
      await until(() => element.renderRoot.querySelector('.say') !== null, 'the poster');
      expect(text(one(element, '.say'))).to.equal(words);
    });

  it('ends Latin words that are cut in a card from right to left at their own end, within their column', async () => {
    const more = {title: 'Donaudampfschifffahrt'.repeat(9), description: '说明。'.repeat(90)};
    const element = await card({...whole.article, ...more}, instance({locale: 'ar'}), {dir: 'rtl'});
    for (const selector of ['.title', '.desc']) {
      const {direction, textAlign} = getComputedStyle(one(element, selector));
      expect([direction, textAlign], selector).to.deep.equal(['ltr', 'left']);
    }
    Object.assign(element, {card: {...whole.article, title: 'Old lanes'}});
    await element.updateComplete;
    const range = document.createRange();
    range.selectNodeContents(one(element, '.title'));
    expect(element.getBoundingClientRect().right - range.getBoundingClientRect().right, 'a short title stands at the side').to.be.closeTo(12, 0.5);
  });

  it('fills the tile with a picture that comes without a cover box', async () => {
    const element = await card(whole.product, instance(), {frame: 'compact'});
    expect(one(element, '.tile img').getBoundingClientRect().height).to.be.closeTo(48, 0.5);
  });

  it("takes a platform's colours only as #rrggbb", async () => {
    const brand = {color: 'url(https://evil.example/)', dark: '#fff;--x:1', tint: 'red'};
    const hutong = instance({platforms: [{name: 'clay', label: '陶集', hosts: ['clay.example'], brand, match: () => ({kind: 'product'})}]});
    const element = await card({kind: 'product', platform: 'clay', openUrl: 'https://clay.example/1', title: '杯子', cover: {url: picture()}}, hutong);
    expect(element.style.cssText).to.equal('--_ratio: 1;');
  });

  it('draws the first card of a payload', async () => {
    const element = await card(undefined);
    element.payload = '1.74 复制打开抖音，看看【小禾的作品】今天做了番茄面 # 家常菜  https://v.douyin.com/iAbCdEf1/ C@h.oD Uyt:/ 10/22 ';
    await element.updateComplete;
    expect([words(element, '.title'), words(element, '.kind')]).to.deep.equal(['今天做了番茄面', '视频']);
  });

  it('brings the platforms by itself when nobody gave it an instance', async () => {
    expect(getDefaultHutong()).to.equal(undefined);
    const element = await fixture<HutongCard>(html`<hutong-card payload="https://www.bilibili.com/video/BV1xx411c7mD"></hutong-card>`);
    await until(() => element.renderRoot.querySelector('.kind') !== null, 'the card');
    expect([words(element, '.foot .one'), words(element, '.kind'), getDefaultHutong() !== undefined]).to.deep.equal(['哔哩哔哩', '视频', true]);
  });

  it('waits in a compact skeleton for a reader that is still to come', async () => {
    const reader = {
      format: 'late',
      test: (raw: unknown) => raw === 'late',
      read: () => ({v: 1 as const, format: 'late', segments: [], text: '', cards: [{kind: 'link' as const, title: '到了'}], warnings: []}),
    };
    let arrive: (() => void) | undefined;
    const load = () => new Promise<typeof reader>(resolve => (arrive = () => resolve(reader)));
    const element = await card(undefined, instance({readers: [{format: 'late', test: reader.test, load}]}));
    element.payload = 'late';
    await element.updateComplete;
    expect([one(element, 'article').ariaBusy, element.getBoundingClientRect().height]).to.deep.equal(['true', 104]);
    arrive?.();
    await until(() => text(element.shadowRoot as unknown as Element).includes('到了'), 'the card');
  });

  it('draws nothing for a payload without a card', async () => {
    const element = await card(undefined);
    element.payload = '好的，明天见';
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  // Elements, one of them the slot for what a host offers: each costs style, layout and memory a thousand times in a long chat.
  const budgets: [keyof typeof whole, number][] = [
    ['product', 27],
    ['video', 23],
    ['livestream', 23],
    ['link', 12],
  ];
  for (const [kind, most] of budgets)
    it(`draws a whole ${kind} with ${String(most)} elements at most`, async () => {
      expect((await card(whole[kind])).renderRoot.querySelectorAll('*').length).to.be.at.most(most);
    });
});

describe('what moves on a <hutong-card>', () => {
  afterEach(fixtureCleanup);

  /** A card by a clock of its own; `moves` lets `ms` pass and tells which parts were touched. */
  async function moving(input: object) {
    let clock = now;
    const element = await card(input, instance({now: () => clock}));
    const touched = async (act: () => void) => {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver(found => records.push(...found));
      observer.observe(element.renderRoot, {subtree: true, childList: true, characterData: true, attributes: true});
      act();
      await element.updateComplete;
      records.push(...observer.takeRecords());
      observer.disconnect();
      const parts = records.map(({target}) => (target instanceof Element ? target : target.parentElement)?.closest('[part]')?.getAttribute('part'));
      return [...new Set(parts)];
    };
    const pass = (ms: number) => {
      clock += ms;
      element.tick();
    };
    return {element, touched, pass};
  }
  const stream = (live: object) => ({...whole.livestream, live: {asOf: now, ...live}});

  it('is the clock of a stream to come, in its seconds', async () => {
    const {element, touched, pass} = await moving(stream({status: 'upcoming', startsAt: now + 7_200_000}));
    expect(await touched(() => pass(1000))).to.deep.equal(['countdown']);
    expect(text(one(element, '.count'))).to.equal('距开播01时59分59秒');
  });
  it('is the clock of a sale, until it has ended', async () => {
    const {element, touched, pass} = await moving({...whole.product, promotion: {label: '双11', endsAt: now + 2000}});
    expect(await touched(() => pass(1000))).to.deep.equal(['countdown']);
    await touched(() => pass(1000));
    expect(element.renderRoot.querySelector('.stage')).to.equal(null);
  });
  it('is nothing of a stream that is on, but how long it has been, in minutes', async () => {
    const {element, touched, pass} = await moving(stream({status: 'live', viewers: 500, startsAt: now - 60_000}));
    expect(await touched(() => pass(59_000))).to.deep.equal([]);
    expect(await touched(() => pass(1000))).to.deep.equal(['author']);
    expect(text(one(element, '.lrow'))).to.contain('2 分钟');
  });
  it('is the number of viewers when a host has a new one', async () => {
    const {element, touched} = await moving(stream({status: 'live', viewers: 500}));
    expect(await touched(() => (element.card = stream({status: 'live', viewers: 12_345})))).to.deep.equal(['live']);
    expect(text(one(element, '.live'))).to.contain('1.2万');
  });
  it('is everything when more is new than the viewers', async () => {
    const {element, touched} = await moving(stream({status: 'live', viewers: 500}));
    await touched(() => (element.card = {...stream({status: 'live', viewers: 501}), title: '另一场'}));
    expect([text(one(element, '.title')), text(one(element, '.live'))]).to.deep.equal(['另一场', 'LIVE501人在看']);
  });
  it('is everything when something else is new as well as the viewers', async () => {
    const {element, touched} = await moving(stream({status: 'live', viewers: 500}));
    await touched(() => {
      element.card = stream({status: 'live', viewers: 501});
      element.lang = 'en';
      element.requestUpdate();
    });
    expect(text(one(element, '.live'))).to.equal('LIVE501 watching');
  });
});
