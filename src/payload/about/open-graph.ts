import type {About} from './about.js';

export const about: About = {
  title: 'Open Graph',
  reads: [
    ['kind', '`og:type`: `product`, `video.*`, `music.*`, `article`, `profile`'],
    ['title', '`og:title`, else `twitter:title`'],
    ['description', '`og:description`'],
    ['siteName', '`og:site_name`'],
    ['sharedUrl', '`og:url`'],
    ['cover', '`og:image`, its `:secure_url`, `:width`, `:height`, `:alt`; relative to the page'],
    ['price', '`product:price`, `og:price`, `og:product:price`, each `:amount` and `:currency`; `product:sale_price`'],
    ['originalPrice', '`product:original_price`, or the price beside a lower `sale_price`'],
    ['availability', '`product:availability`'],
    ['shop.name', '`product:brand`'],
    ['duration', '`video:duration`, `music:duration`, in seconds'],
    ['mediaUrl', '`og:video` that is a file'],
    ['embedUrl', '`og:video` that is a page: an address to know, framed only where it is a platform’s'],
    ['audioUrl', '`og:audio`'],
    ['album', '`music:album:title`'],
    ['author.name', '`article:author`, `music:musician`, where it is a name'],
    ['tags', '`article:tag`'],
  ],
  ignores: ['repeated properties but the first, tags and pictures aside', 'Flash films', 'whole HTML pages: the gateway reads those'],
  example: {'og:type': 'product', 'og:title': '公道杯', 'og:description': '柴烧', 'og:site_name': '蓝河陶社', 'og:url': 'https://site.example/cup', 'og:image': '/img/cup.jpg', 'og:image:width': '800', 'og:image:height': '800', 'product:price:amount': '159.00', 'product:price:currency': 'CNY', 'product:sale_price:amount': '129.00', 'product:sale_price:currency': 'CNY', 'product:availability': 'in stock', 'product:brand': '蓝河'},
  more: [
    [['og:type', 'video.other'], ['og:title', '开窑'], ['og:url', 'https://site.example/v/1'], ['og:image', 'https://site.example/1.jpg'], ['og:image', 'https://site.example/2.jpg'], ['og:video', 'https://site.example/kiln.mp4'], ['og:video:type', 'video/mp4'], ['video:duration', '125']],
    {'og:type': 'video', 'og:title': '开窑', 'og:video': 'https://site.example/player/1', 'og:video:type': 'text/html'},
    {'og:type': 'music.song', 'og:title': '河', 'og:audio': 'https://site.example/a.mp3', 'music:duration': '236', 'music:album:title': '两岸', 'music:musician': '城里的树'},
    {'og:type': 'article', 'og:title': '柴烧入门', 'article:author': '蓝河', 'article:tag': ['陶', '火']},
  ],
};
