import type {About} from './about.js';

export const about: About = {
  title: 'Slack attachments',
  reads: [
    ['title', '`title`, else `fallback`'],
    ['description', '`text`, its mrkdwn as plain words'],
    ['siteName', '`service_name`, else `footer`'],
    ['sharedUrl', '`title_link`, `from_url`, `original_url`'],
    ['author', '`author_name`, `author_icon`, `author_link`'],
    ['cover.url', '`image_url`, else `thumb_url`'],
    ['fields', '`fields`'],
    ['text', '`text` of a message with `attachments`'],
    ['sender', '`user`'],
  ],
  ignores: ['`video_html`: a stranger’s markup; that it is there makes a video of the card', '`blocks`, `color`, `ts`'],
  example: {
    user: 'U7',
    text: '看这个 <https://site.example/1>',
    attachments: [
      {
        id: 1,
        from_url: 'https://site.example/1',
        original_url: 'https://site.example/1',
        fallback: '河边: 柴烧入门',
        title: '柴烧入门',
        title_link: 'https://site.example/1',
        text: '火 &amp; 灰，见 <https://site.example/2|这里>',
        service_name: '河边',
        image_url: 'https://site.example/1.jpg',
        author_name: '蓝河',
        author_icon: 'https://site.example/a.png',
        fields: [{title: '时长', value: '两天', short: true}],
      },
    ],
  },
};
