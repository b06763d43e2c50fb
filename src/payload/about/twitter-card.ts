import type {About} from './about.js';

export const about: About = {
  title: 'X (Twitter) cards',
  reads: [
    ['kind', '`twitter:card`: `player` is a video, `app` an app'],
    ['title', '`twitter:title`'],
    ['description', '`twitter:description`'],
    ['sharedUrl', '`twitter:url`, `canonical`'],
    ['siteName', '`twitter:site`'],
    ['author.name', '`twitter:creator`'],
    ['cover', '`twitter:image`, `:alt`'],
    ['fields', '`twitter:label1` and `data1`, `label2` and `data2`'],
    ['embedUrl', '`twitter:player`: an address to know, framed only where it is a platform’s'],
    ['mediaUrl', '`twitter:player:stream`'],
  ],
  ignores: ['prices in the labels: their words are their owner’s', 'pages that have Open Graph too: that is read instead'],
  example: {
    'twitter:card': 'summary_large_image',
    'twitter:title': '公道杯',
    'twitter:description': '柴烧',
    'twitter:url': 'https://site.example/cup',
    'twitter:site': '@lanhe',
    'twitter:creator': '@shu',
    'twitter:image': 'https://site.example/cup.jpg',
    'twitter:image:alt': '一只杯子',
    'twitter:label1': '价格',
    'twitter:data1': '¥129',
  },
  more: [
    {
      'twitter:card': 'player',
      'twitter:title': '开窑',
      'twitter:player': 'https://site.example/player/1',
      'twitter:player:width': '480',
      'twitter:player:height': '270',
      'twitter:player:stream': 'https://site.example/kiln.mp4',
    },
  ],
};
