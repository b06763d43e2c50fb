import type {About} from './about.js';

export const about: About = {
  title: 'DingTalk (钉钉) robots',
  reads: [
    ['title', '`title`'],
    ['description', '`text`, its Markdown as plain words'],
    ['sharedUrl', '`messageUrl`, `singleURL`, the `actionURL` of a card’s only button'],
    ['cover.url', '`picUrl`, or the first picture of the Markdown'],
    ['items', 'the further `links` of a `feedCard`'],
    ['text', '`text.content`, `markdown.text`'],
    ['sender', '`senderStaffId`, `senderId`'],
  ],
  ignores: ['media ids in place of pictures (`@lADO…`): only DingTalk has them', 'several buttons: a choice is no link'],
  example: {
    msgtype: 'actionCard',
    actionCard: {
      title: '开窑通知',
      text: '![窑口](https://site.example/kiln.jpg)\n### 周六上午\n三号窑，**带手套**',
      btnOrientation: '0',
      hideAvatar: '0',
      singleTitle: '看详情',
      singleURL: 'https://site.example/kiln',
    },
  },
  more: [
    {
      msgtype: 'feedCard',
      feedCard: {
        links: [
          {title: '柴烧入门', messageURL: 'https://site.example/1', picURL: 'https://site.example/1.jpg'},
          {title: '釉色', messageURL: 'https://site.example/2', picURL: '@lADOadapter'},
        ],
      },
    },
    {msgtype: 'text', text: {content: '周六上午十点'}, senderStaffId: 'lanhe', sessionWebhook: 'https://site.example/hook', robotCode: 'dingA'},
  ],
};
