import type {About} from './about.js';

export const about: About = {
  title: 'Share sheets: Web Share Target, Android, iOS',
  reads: [
    ['title', '`title`, `android.intent.extra.SUBJECT`'],
    ['sharedUrl', '`url`, `public.url`, or a text that is an address'],
    ['text', '`text`, `android.intent.extra.TEXT`, `public.plain-text`: read like any message, with the shares in it'],
  ],
  ignores: ['`files`'],
  example: {title: '柴烧入门', text: '周末一起看', url: 'https://site.example/1'},
  more: [
    {title: '', text: '这篇不错 https://site.example/1'},
    {'android.intent.extra.SUBJECT': '柴烧入门', 'android.intent.extra.TEXT': 'https://site.example/1'},
  ],
};
