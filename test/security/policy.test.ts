import {expect} from '@open-wc/testing';
import {createHutong} from '../../src/hutong.js';
import type {CardFields} from '../../src/card/card.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import {otherHost} from '../../src/security/claim.js';
import type {CheckedLink, LinkPolicy} from '../../src/security/policy.js';

const instance = (linkPolicy: LinkPolicy = {}) => createHutong({platforms, readers, linkPolicy});
/** What becomes of a link in a message: `open`, `ask` with its reason, or `text`. */
function fate(text: string, linkPolicy?: LinkPolicy): string {
  const {segments, cards} = instance(linkPolicy).parse(`看 ${text} 吧`);
  const link = segments.find(({type}) => type === 'link');
  if (link?.type === 'link') return link.risk ? `ask: ${link.risk.code}` : 'open';
  const [card] = cards as CardFields[];
  if (!card) return 'text';
  return card.openUrl === undefined ? 'a card that opens nothing' : card.risk ? `card asks: ${card.risk.code}` : `card opens`;
}

describe('what becomes of a link', () => {
  const decide = (word: unknown) => () => word as 'open';
  const rows: {name: string; text: string; policy?: LinkPolicy; expect: string}[] = [
    {name: "a platform's own host opens with one tap", text: 'https://item.taobao.com/item.htm?id=1', expect: 'card opens'},
    {name: "a stranger's host opens", text: 'https://site.example/1', expect: 'open'},
    {name: 'a look-alike asks', text: 'https://taoba0.com/1', expect: 'ask: lookalike'},
    {name: 'a bare address asks', text: 'http://93.184.216.34/x', expect: 'ask: address'},
    {name: 'a bare address of numbers in one piece asks', text: 'http://1572395042/x', expect: 'ask: address'},
    {name: 'an IPv6 address asks', text: 'https://[2001:db8::1]/x', expect: 'ask: address'},
    {name: 'a name before an @ asks', text: 'https://taobao.com@site.example/', expect: 'ask: userinfo'},
    {name: "a host on the application's list asks", text: 'https://site.example/1', policy: {ask: ['site.example']}, expect: 'ask: asked'},
    {name: 'so does one below it', text: 'https://a.site.example/1', policy: {ask: ['site.example']}, expect: 'ask: asked'},
    {name: 'one that only ends like it opens', text: 'https://mysite.example/1', policy: {ask: ['site.example']}, expect: 'open'},
    {name: "a platform's host on the list asks", text: 'https://item.taobao.com/item.htm?id=1', policy: {ask: ['taobao.com']}, expect: 'card asks: asked'},
    {name: 'what is wrong with a listed host is still said', text: 'https://taoba0.com/1', policy: {ask: ['taoba0.com']}, expect: 'ask: lookalike'},
    {name: 'the application opens what looks risky', text: 'http://10.0.0.5/wiki', policy: {decide: decide('open')}, expect: 'open'},
    {name: 'it asks where nothing is wrong', text: 'https://site.example/1', policy: {decide: decide('ask')}, expect: 'ask: asked'},
    {name: 'it blocks a link', text: 'https://site.example/1', policy: {decide: decide('block')}, expect: 'text'},
    {
      name: "it blocks a platform's link",
      text: 'https://item.taobao.com/item.htm?id=1',
      policy: {decide: decide('block')},
      expect: 'a card that opens nothing',
    },
    {name: 'it leaves a link to us', text: 'https://taoba0.com/1', policy: {decide: decide(undefined)}, expect: 'ask: lookalike'},
    {name: 'a word that is none is no word', text: 'https://site.example/1', policy: {decide: decide('yes')}, expect: 'open'},
    {
      name: 'a decision that throws asks',
      text: 'https://site.example/1',
      policy: {
        decide() {
          throw new Error('down');
        },
      },
      expect: 'ask: asked',
    },
    {name: 'it cannot open what may not be opened', text: 'javascript:alert(1)', policy: {decide: decide('open')}, expect: 'text'},
    {name: 'nor a name of the own network', text: 'http://router/logout', policy: {decide: decide('open')}, expect: 'text'},
  ];
  for (const {name, text, policy, expect: wanted} of rows) it(name, () => expect(fate(text, policy)).to.equal(wanted));

  it('is decided on what opens, its host, its platform and what is wrong with it', () => {
    const seen: CheckedLink[] = [];
    const hutong = instance({decide: link => void seen.push(link)});
    hutong.parse('一 https://taoba0.com/1 二 https://item.taobao.com/item.htm?id=1&spm=x');
    expect(seen).to.deep.equal([
      {url: 'https://taoba0.com/1', host: 'taoba0.com', platform: undefined, risk: {code: 'lookalike', host: 'taoba0.com', like: 'taobao.com'}},
      {url: 'https://item.taobao.com/item.htm?id=1', host: 'item.taobao.com', platform: 'taobao', risk: undefined},
    ]);
  });

  it('is the same for a card and its items from a store', async () => {
    const item = {kind: 'product', title: '小样', platform: 'taobao', openUrl: 'https://taoba0.com/2'};
    const stored = {kind: 'livestream', platform: 'douyin', title: '开窑', openUrl: 'https://live.douyin.com/1', items: [item]};
    const read = async (policy?: LinkPolicy) => (await instance(policy).readCard(stored)) as CardFields;
    const [asked] = (await read()).items as CardFields[];
    expect([asked?.platform, asked?.risk?.code]).to.deep.equal([undefined, 'lookalike']);
    const blocked = await read({decide: () => 'block'});
    expect([blocked.openUrl, (blocked.items?.[0] as CardFields).openUrl, blocked.embedUrl]).to.deep.equal([undefined, undefined, undefined]);
    expect((await read({ask: ['live.douyin.com']})).risk?.code).to.equal('asked');
  });

  it('shows the host that opens, whatever host a store names as risky', async () => {
    const told = {code: 'lookalike', host: 'taobao.com', like: 'taoba0.com'};
    expect(instance().checkLink('https://evil.test/', told)?.risk?.host).to.equal('evil.test');
    const item = {kind: 'product', title: '小样', openUrl: 'https://evil.test/2', risk: told};
    const stored = {kind: 'livestream', title: '开窑', openUrl: 'https://evil.test/1', risk: told, items: [item]};
    const {risk, items} = (await instance().readCard(stored)) as CardFields;
    expect([risk?.host, (items?.[0] as CardFields).risk?.host]).to.deep.equal(['evil.test', 'evil.test']);
  });

  it('is told for a link of a host’s own', () => {
    const hutong = instance({ask: ['site.example']});
    expect(hutong.checkLink('https://site.example/')).to.deep.equal({url: 'https://site.example/', risk: {code: 'asked', host: 'site.example'}});
    expect(hutong.checkLink('https://other.example/')).to.deep.equal({url: 'https://other.example/'});
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', '/logout', '', 'weixin://dl/chat']) expect(hutong.checkLink(bad), bad).to.equal(undefined);
  });

  it('frames a platform’s player in place of one that a payload brings', () => {
    const embed = (input: unknown) => (instance().parse(input).cards[0] as CardFields | undefined)?.embedUrl;
    const discord = (url: string, player: string) => ({type: 'video', url, title: '一段', video: {url: player}});
    expect(embed(discord('https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://evil.test/player'))).to.match(/^https:\/\/www\.youtube-nocookie\.com\//);
  });
});

describe('the host that words name', () => {
  const rows: {text: string; host: string; expect: string | undefined}[] = [
    {text: 'taobao.com', host: 'evil.test', expect: 'taobao.com'},
    {text: '淘宝网 taobao.com 官方', host: 'evil.test', expect: 'taobao.com'},
    {text: '详情见taobao.com', host: 'evil.test', expect: 'taobao.com'},
    {text: 'https://item.taobao.com/item.htm?id=1', host: 'evil.test', expect: 'item.taobao.com'},
    {text: 'tao\u200bbao.com', host: 'evil.test', expect: 'taobao.com'},
    {text: 'taobao.\u2060com', host: 'evil.test', expect: 'taobao.com'},
    {text: 'ｔａｏｂａｏ．ｃｏｍ', host: 'evil.test', expect: 'taobao.com'},
    {text: 'taobao。com', host: 'evil.test', expect: 'taobao.com'},
    {text: 'TAOBAO.COM', host: 'evil.test', expect: 'taobao.com'},
    {text: 'tаobao.com', host: 'evil.test', expect: 'tаobao.com'},
    {text: 'taobao.com', host: 'item.taobao.com', expect: undefined},
    {text: 'www.taobao.com', host: 'm.taobao.com', expect: undefined},
    {text: 'alice.github.io', host: 'mallory.github.io', expect: 'alice.github.io'},
    {text: 'a.co.uk', host: 'b.co.uk', expect: 'a.co.uk'},
    {text: 'site.example', host: 'site.example.', expect: undefined},
    {text: '看看 package.json 和 main.ts', host: 'site.example', expect: undefined},
    {text: '版本 3.14，好的.谢谢', host: 'site.example', expect: undefined},
    {text: '点我', host: 'site.example', expect: undefined},
    {text: '', host: 'site.example', expect: undefined},
  ];
  for (const {text, host, expect: wanted} of rows)
    it(`${JSON.stringify(text)} on a link to ${host}: ${wanted ?? 'none'}`, () => expect(otherHost(text, host)).to.equal(wanted));
});
