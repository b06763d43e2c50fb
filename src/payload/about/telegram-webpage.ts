import type {About} from './about.js';

export const about: About = {
  title: 'Telegram web pages',
  reads: [
    ['kind', '`type`: `video`, `photo`, `article`, `profile`, `document`, `app`'],
    ['title', '`title`'],
    ['description', '`description`'],
    ['siteName', '`site_name`'],
    ['sharedUrl', '`url`, else `display_url`'],
    ['author.name', '`author`'],
    ['duration', '`duration` in seconds'],
    ['embedUrl', '`embed_url`: an address to know, framed only where it is a platform’s'],
  ],
  ignores: ['`photo`, `document`: files of Telegram’s own servers', '`cached_page`', 'pages that are pending or empty'],
  example: {
    _: 'messageMediaWebPage',
    webpage: {
      _: 'webPage',
      id: '5012345678901234567',
      url: 'https://site.example/v/1',
      display_url: 'site.example/v/1',
      hash: 0,
      type: 'video',
      site_name: '河边',
      title: '开窑',
      description: '三号窑',
      photo: {_: 'photo', id: '1'},
      embed_url: 'https://site.example/player/1',
      embed_type: 'iframe',
      embed_width: 640,
      embed_height: 360,
      duration: 75,
      author: '蓝河',
    },
  },
};
