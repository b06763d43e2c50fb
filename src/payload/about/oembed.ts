import type {About} from './about.js';

export const about: About = {
  title: 'oEmbed 1.0, JSON and XML',
  reads: [
    ['kind', '`type`: `video`, `photo`; `rich` and `link` are links'],
    ['title', '`title`'],
    ['siteName', '`provider_name`'],
    ['author', '`author_name`, `author_url`'],
    ['sharedUrl', '`url` of all but photos, `web_page`'],
    ['cover', '`thumbnail_url`, `thumbnail_width`, `thumbnail_height`; the `url` of a photo'],
    ['duration', '`duration` in seconds, which some providers add'],
  ],
  ignores: ['`html`: a stranger’s markup is never drawn', '`cache_age`'],
  example: {
    version: '1.0',
    type: 'video',
    title: '开窑',
    url: 'https://site.example/v/1',
    author_name: '蓝河',
    author_url: 'https://site.example/lanhe',
    provider_name: '河边',
    html: '<iframe src="https://site.example/player/1"></iframe>',
    width: 640,
    height: 360,
    duration: 61,
    thumbnail_url: 'https://site.example/1.jpg',
    thumbnail_width: 640,
    thumbnail_height: 360,
  },
  more: [
    '<?xml version="1.0" encoding="utf-8"?><oembed><version>1.0</version><type>photo</type><title>窑口</title><url>https://site.example/kiln.jpg</url><width>800</width><height>600</height></oembed>',
  ],
};
