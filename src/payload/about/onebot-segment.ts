import type {About} from './about.js';

export const about: About = {
  title: 'OneBot segments, alone, as a message, or in the event that brings them',
  reads: [
    ['text', '`text` segments joined; `at` is a name with its @'],
    ['sender', '`user_id` of an event'],
    ['kind', '`type`: `share`, `music`, `location`, `image`, `video`, `file`, `contact`; `json` is an ark (a string, or an object), `xml` a service message'],
    ['title', '`title`, and what the ark or the XML says'],
    ['description', '`content`'],
    ['sharedUrl', '`url`; for `music` of a known type the page of its `id`'],
    ['cover.url', '`image`, and `url` of an image'],
    ['mediaUrl', '`url` of a video'],
    ['location', '`lat`, `lon`'],
    ['file', '`name`, `file_size`'],
    ['notice.type', '`record` (voice), `poke` (pat)'],
  ],
  ignores: ['`face`, `reply`, `dice` and other segments that say nothing to read', '`file` of a picture that is no web address: a name in the client’s cache'],
  example: {
    post_type: 'message',
    message_type: 'group',
    user_id: 10001,
    message: [
      {type: 'at', data: {qq: '10002', name: '蓝河'}},
      {type: 'text', data: {text: '看这个'}},
      {type: 'share', data: {url: 'https://site.example/2', title: '釉色', content: '灰与青', image: 'https://site.example/2.jpg'}},
    ],
  },
  more: [
    {
      type: 'json',
      data: {data: '{"app":"com.tencent.tuwen.lua","view":"news","meta":{"news":{"title":"柴烧入门","desc":"火与灰","jumpUrl":"https://site.example/1"}}}'},
    },
    {type: 'location', data: {lat: '29.2741', lon: '117.1832', title: '蓝河陶社', content: '河边路 3 号'}},
    [{type: 'video', data: {file: 'a.mp4', url: 'https://site.example/v.mp4'}}],
    {type: 'file', data: {name: '报价单.xlsx', file_size: 20480}},
    {type: 'record', data: {file: 'a.amr'}},
  ],
};
