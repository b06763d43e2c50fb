import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createHutong} from '../src/hutong.js';
import {lazyReaders} from '../src/payload/lazy.js';
import type {Message} from '../src/message.js';
import {readers} from '../src/payload/all.js';
import {platforms} from '../src/platforms/index.js';
import {toText} from '../src/to-text.js';

const hutong = createHutong({platforms, readers});
const appmsg = (type: number, inside: string) => `<msg><appmsg><type>${String(type)}</type>${inside}</appmsg></msg>`;
const message = (more: Partial<Message>): Message => ({v: 1, format: 'text', segments: [], text: '', cards: [], warnings: [], ...more});

const rows: {name: string; input: unknown; zh: string; en: string}[] = [
  {name: 'words are themselves', input: '周末去看窑吗？\n带上伞', zh: '周末去看窑吗？\n带上伞', en: '周末去看窑吗？\n带上伞'},
  {
    name: 'an ordinary link is as it was written',
    input: '看 https://site.example/a?b=1 吧',
    zh: '看 https://site.example/a?b=1 吧',
    en: '看 https://site.example/a?b=1 吧',
  },
  {name: 'a link alone is told once', input: 'https://site.example/a', zh: 'https://site.example/a', en: 'https://site.example/a'},
  {
    name: 'a share stands between the words around it',
    input: '这个好\n【三只杯子-哔哩哔哩】 https://b23.tv/kT7wQx2\n你看',
    zh: '这个好 [视频] 三只杯子 你看',
    en: '这个好 [Video] 三只杯子 你看',
  },
  {
    name: 'a product has its title',
    input: appmsg(82, '<finderLiveProductShare><productId>7</productId><productTitle>柴烧公道杯</productTitle></finderLiveProductShare>'),
    zh: '[商品] 柴烧公道杯',
    en: '[Product] 柴烧公道杯',
  },
  {
    name: 'a title of several lines is one',
    input: appmsg(51, '<finderFeed><objectId>7</objectId><desc>开窑\n#柴烧</desc></finderFeed>'),
    zh: '[视频] 开窑 #柴烧',
    en: '[Video] 开窑 #柴烧',
  },
  {
    name: 'a share without a title is called by what names it',
    input: appmsg(63, '<finderLive><finderLiveID>7</finderLiveID><nickname>蓝河陶社</nickname></finderLive>'),
    zh: '[直播] 蓝河陶社',
    en: '[Live] 蓝河陶社',
  },
  {name: 'a picture has nothing but its kind', input: '<msg><img length="7" /></msg>', zh: '[图片]', en: '[Picture]'},
  {
    name: 'an answer comes before what it answers',
    input: appmsg(
      57,
      '<title>我要</title><refermsg><type>49</type><displayname>蓝河</displayname><content>&lt;msg&gt;&lt;appmsg&gt;&lt;type&gt;5&lt;/type&gt;&lt;title&gt;釉色&lt;/title&gt;&lt;url&gt;https://site.example/&lt;/url&gt;&lt;/appmsg&gt;&lt;/msg&gt;</content></refermsg>',
    ),
    zh: '我要\n引用 蓝河：[链接] 釉色',
    en: '我要\nQuoting 蓝河: [Link] 釉色',
  },
  {
    name: 'a record has a line for each message',
    input: appmsg(
      19,
      '<title>群聊的聊天记录</title><recorditem><![CDATA[<recordinfo><datalist count="5"><dataitem datatype="1"><datadesc>到了</datadesc><sourcename>蓝河</sourcename></dataitem><dataitem datatype="2"><sourcename>树</sourcename></dataitem></datalist></recordinfo>]]></recorditem>',
    ),
    zh: '[聊天记录] 群聊的聊天记录\n蓝河：到了\n树：[图片]\n还有 3 条',
    en: '[Chat history] 群聊的聊天记录\n蓝河: 到了\n树: [Picture]\n3 more',
  },
  {
    name: 'a transfer has its amount and its memo',
    input: appmsg(2000, '<title>微信转账</title><wcpayinfo><feedesc>￥129.00</feedesc><pay_memo>公道杯</pay_memo></wcpayinfo>'),
    zh: '[转账] ¥129 公道杯',
    en: '[Transfer] ¥129 公道杯',
  },
  {name: 'a pat speaks for itself', input: appmsg(62, '<title>"蓝河" 拍了拍我</title>'), zh: '"蓝河" 拍了拍我', en: '"蓝河" 拍了拍我'},
  {
    name: 'a recall without words is told in ours',
    input: '<sysmsg type="revokemsg"><revokemsg><msgid>7</msgid></revokemsg></sysmsg>',
    zh: '撤回了一条消息',
    en: 'Message recalled',
  },
  {name: 'a voice message has its name', input: '<msg><voicemsg voicelength="2000" /></msg>', zh: '[语音]', en: '[Voice message]'},
  {
    name: 'what nobody can read is said to be that',
    input: '<msg><appmsg><type>5</type></appmsg></msg>',
    zh: '暂不支持查看这条消息',
    en: 'This message cannot be shown here',
  },
  {name: 'an empty text is empty', input: '', zh: '', en: ''},
];

describe('the text of a message', () => {
  for (const {name, input, zh, en} of rows)
    it(name, () => {
      const parsed = hutong.parse(input);
      assert.deepEqual([toText(parsed, 'zh-CN'), toText(parsed, 'en-GB')], [zh, en]);
    });

  it('of a message whose reader is not loaded says that it cannot be shown', () => {
    const pending = createHutong({readers: lazyReaders}).parse(appmsg(5, '<title>釉色</title>'));
    assert.equal(pending.pending, true);
    assert.equal(toText(pending, 'en'), 'This message cannot be shown here');
  });

  it('names a kind of the host’s own by its id, and a notice that is not known by its words', () => {
    assert.equal(toText(message({segments: [{type: 'card', index: 0}], cards: [{kind: 'ticket', title: '七号厅'} as never]}), 'zh'), '[ticket] 七号厅');
    assert.equal(toText(message({format: 'clay', notice: {type: 'constructor', text: '窑开了'}}), 'zh'), '窑开了');
  });

  it('leaves out a segment whose card is missing', () => {
    assert.equal(
      toText(
        message({
          segments: [
            {type: 'text', text: '看'},
            {type: 'card', index: 3},
          ],
          text: '看',
        }),
        'zh',
      ),
      '看',
    );
  });
});
