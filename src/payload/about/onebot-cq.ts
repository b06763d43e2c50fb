import type {About} from './about.js';

export const about: About = {
  title: 'OneBot CQ codes among words',
  reads: [
    ['text', 'the words between the codes, with `&#91; &#93; &amp;` undone; `at` is a name with its @'],
    ['kind', 'the code: `share`, `music`, `location`, `image`, `video`, `file`, `contact`; `json` is an ark, `xml` a service message'],
    ['title', '`title`, and what the ark or the XML says'],
    ['description', '`content`'],
    ['sharedUrl', '`url`; for `music` of a known type the page of its `id`'],
    ['audioUrl', '`audio`'],
    ['cover.url', '`image`, and `url` of an image'],
    ['location', '`lat`, `lon`'],
  ],
  ignores: [
    'an escaped `&#91;CQ:`: those are words',
    '`face`, `reply`, `dice` and other codes that say nothing to read',
    'a code without an end: it stands as text',
  ],
  example:
    '看这个[CQ:json,data={"app":"com.tencent.tuwen.lua"&#44;"view":"news"&#44;"prompt":"&#91;分享&#93;柴烧入门"&#44;"meta":{"news":{"title":"柴烧入门"&#44;"desc":"火与灰"&#44;"jumpUrl":"https://site.example/1?a=1&amp;b=2"&#44;"tag":"窑口"}}}]不错吧',
  more: [
    '[CQ:share,url=https://site.example/2?a=1&amp;b=2,title=釉色,content=灰与青,image=https://site.example/2.jpg]',
    '[CQ:music,type=custom,url=https://site.example/song/7,audio=https://site.example/7.m4a,title=火与灰,content=城里的树]',
    '[CQ:at,qq=10001] 在这里 [CQ:location,lat=29.2741,lon=117.1832,title=蓝河陶社,content=河边路 3 号]',
  ],
};
