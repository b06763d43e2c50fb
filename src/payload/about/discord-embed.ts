import type {About} from './about.js';

export const about: About = {
  title: 'Discord embeds',
  reads: [
    ['kind', '`type`: `video`, `article`, `image`, `gifv`; `rich` and `link` are links'],
    ['title', '`title`, else the author’s name'],
    ['description', '`description`'],
    ['siteName', '`provider.name`, else `footer.text`'],
    ['sharedUrl', '`url`'],
    ['author', '`author`'],
    ['cover', '`image`, else `thumbnail`, with its size'],
    ['fields', '`fields`, at most 20 of 25'],
    ['embedUrl', '`video.url` that is a page: an address to know, framed only where it is a platform’s'],
    ['text', '`content`, where it is more than the link'],
    ['sender', '`author.id` of a message'],
  ],
  ignores: ['`color`, `timestamp`, `nonce`', '`attachment://`: a file of the message itself'],
  example: {
    content: '看这个',
    author: {id: '80351110224678912', username: 'lanhe'},
    embeds: [
      {
        type: 'video',
        title: '开窑',
        description: '三号窑',
        url: 'https://site.example/v/1',
        color: 16711680,
        provider: {name: '河边'},
        author: {name: '蓝河', url: 'https://site.example/lanhe'},
        thumbnail: {url: 'https://site.example/1.jpg', proxy_url: 'https://proxy.example/1.jpg', width: 1280, height: 720},
        video: {url: 'https://site.example/player/1', width: 1280, height: 720},
        fields: [{name: '时长', value: '两天', inline: true}],
      },
    ],
  },
};
