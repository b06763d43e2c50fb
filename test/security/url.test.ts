import {expect} from '@open-wc/testing';
import {createHutong} from '../../src/hutong.js';
import {platforms} from '../../src/platforms/index.js';
import {createHostCheck} from '../../src/security/lookalike.js';
import {parseUrl, refusal, safeUrl} from '../../src/security/url.js';

const hutong = createHutong({platforms});

describe('the gate of every address', () => {
  const passed: [raw: string, href: string][] = [
    ['https://site.example/', 'https://site.example/'],
    [' https://site.example ', 'https://site.example/'],
    ['HTTP://Site.EXAMPLE:80/A?b=C#d', 'http://site.example/A?b=C#d'],
    ['https://site.example:8443/', 'https://site.example:8443/'],
    ['https://site.example./', 'https://site.example./'],
    ['https://例子.example/路', 'https://xn--fsqu00a.example/%E8%B7%AF'],
    ['https://taobao。com/', 'https://taobao.com/'],
    ['https://ｓite.example/', 'https://site.example/'],
    ['https://si\u00adte.example/', 'https://site.example/'],
    ['https:\\\\site.example\\x', 'https://site.example/x'],
    ['https:site.example/x', 'https://site.example/x'],
    ['https:///site.example/x', 'https://site.example/x'],
    ['https://93.184.216.34/', 'https://93.184.216.34/'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
    ['https://site.example/\ud800'.toWellFormed(), 'https://site.example/%EF%BF%BD'],
    ['https://site.example/%E0%A4%A', 'https://site.example/%E0%A4%A'],
  ];
  for (const [raw, href] of passed)
    it(`lets ${JSON.stringify(raw)} through as ${href}`, () => {
      expect(safeUrl(raw)).to.equal(href);
      // What went through once goes through again, unchanged.
      expect(safeUrl(href)).to.equal(href);
    });

  const refused = [
    '',
    ' ',
    'site.example',
    '/x',
    '//site.example/',
    '#x',
    '?x',
    'https://',
    'https:',
    'https://?x',
    'https://#x',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'javascript://site.example/%0aalert(1)',
    ' \tjavascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'blob:https://site.example/1',
    'filesystem:https://site.example/x',
    'vbscript:x',
    'about:blank',
    'view-source:https://site.example/',
    'file:///etc/passwd',
    'smb://site.example/x',
    'ldap://site.example/',
    'ssh://site.example/',
    'ms-msdt:/id',
    'search-ms:query=x',
    'chrome://settings',
    'intent://x#Intent;end',
    'market://details',
    'itms-services://?x',
    'weixin://dl/x',
    'snssdk1128://x',
    'alipays://x',
    'tel:10086',
    'sms:10086',
    'mailto:a@b.cn',
    'ftp://files.example/',
    'ws://site.example/',
    'wss://site.example/',
    'https://user@site.example/',
    'https://user:pass@site.example/',
    'https://:pass@site.example/',
    'https://taobao.com@evil.example/',
    'https://taobao.com%2F@evil.example/',
    // Chromium takes the first of them, Node refuses it.
    'https://taobao.com%20.evil.example/',
    'https://taobao.com%00.evil.example/',
    'https://%/',
    'https://taobao.com\u3000.evil.example/',
    'https://localhost/',
    'https://localhost:3000/api/logout',
    'https://router/',
    'https://com/',
    'https://./',
    'https://.site.example/',
    'https://site..example/',
    `https://${'a.'.repeat(130)}example/`,
    'https://site.example/\n',
    'https://site\n.example/',
    'https://site.example/a b',
    'https://site.example/\0',
    'https://site.example/\u202ecba',
    'https://site.example/\u2066x\u2069',
    `https://site.example/${'a'.repeat(4100)}`,
  ];
  for (const raw of refused)
    it(`refuses ${JSON.stringify(raw.slice(0, 60))}`, () => {
      // White space at the ends is the carrier's.
      if (raw.trim() !== raw && safeUrl(raw.trim()) !== undefined) expect(parseUrl(raw)).to.equal(undefined);
      else expect(safeUrl(raw)).to.equal(undefined);
    });

  it('says why', () => {
    const why = (raw: string) => refusal(new URL(raw));
    expect([why('ftp://site.example/'), why('https://a@site.example/'), why('https://router/'), why('https://site.example/')]).to.deep.equal([
      'scheme',
      'userinfo',
      'host',
      undefined,
    ]);
  });
});

describe('a host that pretends', () => {
  const domains = [
    'taobao.com',
    'm.tb.cn',
    'e.tb.cn',
    'tmall.com',
    'jd.com',
    '3.cn',
    'u.jd.com',
    'douyin.com',
    'v.douyin.com',
    'bilibili.com',
    'b23.tv',
    'weixin.qq.com',
    'mp.weixin.qq.com',
    'weibo.com',
    'amazon.co.uk',
  ];
  const check = createHostCheck(domains);
  // Hosts as a browser writes them: what is not ASCII is punycode.
  const host = (written: string) => new URL(`https://${written}/`).hostname;

  const fakes: [written: string, like: string][] = [
    // The whole name in front, behind, or among dashes
    ['taobao.com.evil.example', 'taobao.com'],
    ['v.douyin.com.evil.example', 'douyin.com'],
    ['m.tb.cn.evil.example', 'tb.cn'],
    ['item.taobao.com-login.evil.example', 'taobao.com'],
    ['item-taobao-com.evil.example', 'taobao.com'],
    ['taobao.com%2eevil.example', 'taobao.com'],
    ['taobao%2ecom.evil.example', 'taobao.com'],
    ['taobao．com.evil.example', 'taobao.com'],
    ['weibo.com.cn.evil.example', 'weibo.com'],
    // Digits and letters that look like others
    ['ta0bao.com', 'taobao.com'],
    ['taoba0.com', 'taobao.com'],
    ['www.d0uyin.com', 'douyin.com'],
    ['bi1ibili.com', 'bilibili.com'],
    ['bilibili.com.co', 'bilibili.com'],
    // Other alphabets
    ['\u0442aobao.com', 'taobao.com'],
    ['t\u0430obao.com', 'taobao.com'],
    ['w\u0435\u0456b\u043e.com', 'weibo.com'],
    ['d\u03bfuyin.com', 'douyin.com'],
    ['\u0430\u0435.taobao.com.evil.example', 'taobao.com'],
    ['xn--aobao-6ye.com', 'taobao.com'],
    ['ј\u0501.com', 'jd.com'],
  ];
  for (const [written, like] of fakes)
    it(`${written} is like ${like}`, () => {
      const shown = host(written);
      expect(check(shown)).to.deep.equal({code: 'lookalike', host: shown, like});
    });

  for (const written of ['p\u0430ypal.example', '\u0501\u0501.example', '\u4e00taobao.com', 'gооgle.example', 'αβγabc.example', 'αбв.example'])
    it(`${written} mixes letters`, () => {
      expect(check(host(written))).to.deep.equal({code: 'confusable', host: host(written)});
    });

  for (const written of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '192.168.1.1', '[::1]', '[::ffff:127.0.0.1]', '93.184.216.34'])
    it(`${written} is a bare address`, () => {
      expect(check(host(written))).to.deep.equal({code: 'address', host: host(written)});
    });

  const honest = [
    'site.example',
    'www.site.example',
    'EVIL.example',
    'evil.example.',
    'news.example',
    'jdsports.example',
    'mytb.example',
    'xiaotaobaoer.example',
    'b2b.example',
    'a3.cn',
    '13.cn',
    'example.com.cn',
    'bbc.co.uk',
    'münchen.example',
    'café.example',
    '例子.example',
    '淘宝.example',
    'пример.example',
    'ελληνικά.example',
    '日本語.example',
    'github.io',
    'x.ai',
  ];
  for (const written of honest)
    it(`${written} is nobody else`, () => {
      expect(check(host(written))).to.equal(undefined);
    });

  it('is never the real one', () => {
    for (const domain of [...domains, 'item.taobao.com', 'www.douyin.com', 'live.bilibili.com']) expect(check(domain), domain).to.equal(undefined);
  });

  it('is told in time, however long it is', () => {
    const start = performance.now();
    check(`${'taobao-com.'.repeat(20)}evil.example`);
    check(`${'a-'.repeat(120)}.example`);
    expect(performance.now() - start).to.be.below(50);
  });
});

describe('a share text around a host that is not the app’s', () => {
  const around = (url: string) => hutong.parse(`【淘宝】限时优惠 ${url} CZ321 「手工花瓶」点击链接直接打开`);
  const rows = [
    'https://taobao.com@evil.example/item.htm?id=1',
    'https://item.taobao.com:443@evil.example/',
    'https://evil.example\\@item.taobao.com/',
    'https://evil.example\\.taobao.com/',
    'https:\\\\evil.example\\item.taobao.com',
    'https:evil.example/item.taobao.com',
    'https:///evil.example/item.taobao.com',
    'https://evil.example/item.taobao.com/item.htm?id=1',
    'https://evil.example/https://v.douyin.com/iRk3PzWq/',
    'https://v.douyin.com.evil.example/iRk3PzWq/',
    'https://m.tb.cn.evil.example/h.Wq7Lm2k',
    'https://item-taobao-com.evil.example/',
    'https://item.taobao.com-login.evil.example/',
    'https://evil.example?.taobao.com/',
    'https://evil.example#.taobao.com/',
    'https://taobao.com%2eevil.example/',
    'https://taobao.com%00.evil.example/',
    'https://taobao%E3%80%82com.evil.example/',
    'https://\u0442aobao.com/',
    'https://taoba0.com/',
    'https://\u4e00taobao.com/',
    'https://taobao\uff0ecom.evil.example/',
    'https://evil.example\u2044item.taobao.com/',
    'https://item.taobao.com\u3000evil.example/',
    'https://evil.example/\u202eoab\u043eat.moc',
    'https://\u202emoc.oaboat.evil.example/',
    'https://evil..example/',
    'https://2130706433/',
    'https://[::ffff:127.0.0.1]/',
    'https://localhost:3000/api/logout',
    'https://item.taobao.com:8443/item.htm?id=1',
    'https://item.taobao.com&login=1@evil.example/',
    'https://item.taobao.com&login=1',
    '//evil.example/item.taobao.com',
    'hxxps://item.taobao.com/item.htm?id=1',
    'https://support.weixin.qq.com/cgi-bin/readtemplate?t=page&redirect=https://item.taobao.com/item.htm?id=1',
  ];
  for (const url of rows)
    it(`${JSON.stringify(url)} makes no card of the shop, and opens nothing but its real host`, () => {
      const {cards, segments} = around(url);
      expect(cards.filter(({platform, sharedUrl}) => platform === 'taobao' && sharedUrl !== 'https://item.taobao.com')).to.deep.equal([]);
      for (const segment of segments)
        if (segment.type === 'link') {
          const {hostname, username} = new URL(segment.url);
          expect(username).to.equal('');
          expect(hostname === 'item.taobao.com' ? new URL(segment.url).port : hostname).to.be.oneOf([
            '8443',
            'evil.example',
            'v.douyin.com.evil.example',
            'm.tb.cn.evil.example',
            'item-taobao-com.evil.example',
            'item.taobao.com-login.evil.example',
            'taobao.com.evil.example',
            'xn--aobao-6ye.com',
            'taoba0.com',
            '127.0.0.1',
            '[::ffff:7f00:1]',
            'support.weixin.qq.com',
            'evil.xn--exampleitem-lx3f.taobao.com',
          ]);
        }
    });

  it('asks first where a letter is drawn as a slash, though the host ends like the app’s', () => {
    const [segment] = around('https://evil.example\u29f8item.taobao.com/item.htm?id=1').segments.filter(({type}) => type === 'link');
    expect(segment).to.deep.include({risk: {code: 'confusable', host: 'evil.xn--exampleitem-887h.taobao.com'}});
  });

  it('is the app’s again with dots of another width', () => {
    expect(around('https://item\u3002taobao\u3002com/item.htm?id=718293645012').cards[0]).to.include({
      platform: 'taobao',
      id: '718293645012',
      openUrl: 'https://item.taobao.com/item.htm?id=718293645012',
    });
  });
});
