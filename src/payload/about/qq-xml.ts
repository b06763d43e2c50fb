import type {About} from './about.js';

export const about: About = {
  title: 'QQ service messages: shares and songs as XML',
  reads: [
    ['kind', 'the host of the link; `serviceID` 2 or an `<audio>` is music, 5 a picture'],
    ['title', 'the first `<title>`; else `brief` without its bracket'],
    ['description', '`<summary>` or `<desc>`'],
    ['sharedUrl', '`url` of the root, or a `<url>` element'],
    ['cover.url', '`cover` or `src` of `<picture>`, `<image>`, `<audio>`'],
    ['siteName', '`name` of `<source>`'],
    ['author.name', '`<summary>` of a song'],
    ['audioUrl', '`src` of `<audio>`'],
    ['record.title', 'the first `<title>` of `serviceID` 35'],
    ['record.count', '`tSum`, or the number in `<summary>`'],
    ['record.items', 'the further titles'],
  ],
  ignores: [
    '`a_actionData`, `i_actionData`, `action`: what an app does with it',
    '`source` as a platform',
    '`m_resid`: the record itself lies on QQ’s servers',
  ],
  example:
    '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\' ?><msg serviceID="1" templateID="123" action="web" brief="[分享]柴烧入门" sourceMsgId="0" url="https://site.example/1?a=1&amp;b=2" flag="0"><item layout="2"><picture cover="https://site.example/1.jpg" w="0" h="0" /><title>柴烧入门</title><summary>火与灰</summary></item><source name="窑口" icon="" action="" a_actionData="tencent7://" appid="7" /></msg>',
  more: [
    '<msg serviceID="2" templateID="1" action="web" brief="[分享]火与灰" url="https://site.example/song/7"><item layout="2"><audio cover="https://site.example/7.jpg" src="https://site.example/7.m4a"/><title>火与灰</title><summary>城里的树</summary></item><source name="窑口音乐"/></msg>',
    '<msg serviceID="35" templateID="1" action="viewMultiMsg" brief="[聊天记录]" m_resid="x" tSum="2" url=""><item layout="1"><title color="#000000" size="34">群聊的聊天记录</title><title size="26">蓝河: 到了</title><title size="26">城里的树: [图片]</title><summary>查看2条转发消息</summary></item><source name="聊天记录"></source></msg>',
  ],
};
