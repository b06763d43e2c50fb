import {read} from './reading.js';

const format = 'dingtalk';

describe('DingTalk', () => {
  read([
    {
      name: 'opens a card with one button',
      input: {
        msgtype: 'actionCard',
        actionCard: {
          title: '开窑',
          text: '### 周六\n![图](https://site.example/1.jpg)\n见[路线](https://site.example/way)',
          singleTitle: '详情',
          singleURL: 'https://site.example/kiln',
          btnOrientation: '0',
        },
      },
      expect: {
        format,
        cards: [
          {kind: 'article', title: '开窑', description: '周六\n见路线', sharedUrl: 'https://site.example/kiln', cover: {url: 'https://site.example/1.jpg'}},
        ],
      },
    },
    {
      name: 'opens nothing where there is a choice',
      input: {
        msgtype: 'actionCard',
        actionCard: {
          title: '开窑',
          text: '来吗 ![图](@lADOpw)',
          hideAvatar: '0',
          btnOrientation: '0',
          btns: [
            {title: '来', actionURL: 'https://site.example/yes'},
            {title: '不来', actionURL: 'javascript:alert(1)'},
          ],
        },
      },
      expect: {cards: [{kind: 'article', description: '来吗', sharedUrl: undefined, cover: undefined}]},
    },
    {
      name: 'reads the other case of its names',
      input: {msgtype: 'action_card', action_card: {title: '开窑', markdown: '周六', single_title: '详情', single_url: 'https://site.example/kiln'}},
      expect: {format, cards: [{kind: 'article', description: '周六', sharedUrl: 'https://site.example/kiln'}]},
    },
    {
      name: 'reads a link, with a media id in place of its picture',
      input: {msgtype: 'link', link: {title: '路线', text: '河边', picUrl: '@lALOACZwe2Rk', messageUrl: 'https://site.example/way'}},
      expect: {format, cards: [{kind: 'link', title: '路线', description: '河边', sharedUrl: 'https://site.example/way', cover: undefined}]},
    },
    {name: 'leaves WeCom’s links to WeCom', input: {msgtype: 'link', link: {title: '路线', url: 'https://site.example/way'}}, expect: {format: 'wecom'}},
    {
      name: 'reads a feed as one card with items',
      input: {
        msgtype: 'feedCard',
        feedCard: {
          links: [
            {title: '甲', messageURL: 'https://site.example/1', picURL: 'https://site.example/1.jpg'},
            {title: '乙', messageURL: 'https://www.bilibili.com/video/BV1xx411c7mD'},
          ],
        },
      },
      expect: {cards: [{kind: 'link', title: '甲', cover: {url: 'https://site.example/1.jpg'}, items: [{platform: 'bilibili', title: '乙'}]}]},
    },
    {
      name: 'reads Markdown as plain words, with the shares in them',
      input: {msgtype: 'markdown', markdown: {title: '通知', text: '**好** https://item.jd.com/100183746592.html'}, at: {isAtAll: false}},
      expect: {format, text: '好', cards: [{platform: 'jd'}]},
    },
    {
      name: 'draws no tag that stands in Markdown',
      input: {
        msgtype: 'actionCard',
        actionCard: {title: '<b>开窑</b>', text: '<font color="red">周六</font><img src=x onerror=alert(1)>', singleURL: 'https://site.example/'},
      },
      expect: {cards: [{title: '<b>开窑</b>', description: '周六'}]},
    },
    {
      name: 'says who spoke to a robot',
      input: {msgtype: 'text', text: {content: ' 好的 '}, senderStaffId: 'lanhe', senderId: '$:x', sessionWebhook: 'https://site.example/hook'},
      expect: {format, sender: 'lanhe', text: '好的'},
    },
    {name: 'is empty where its card is', input: {msgtype: 'actionCard', actionCard: {}}, expect: {format, cards: [], warnings: [{code: 'unread'}]}},
  ]);
});
