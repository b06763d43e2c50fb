import type {About} from './about.js';

export const about: About = {
  title: 'WeChat messages that are no appmsg, and rows of a database export',
  reads: [
    [
      'kind',
      'the one element in `<msg>`: `img` `emoji` image, `videomsg` video, `location` location, `mmreader` article; a `<msg>` with `nickname` is a profile',
    ],
    ['text', '`message_content` of a row whose `local_type` is 1'],
    ['sender', 'the line before the content in a group'],
    ['title', '`nickname`, `poiname`, the headline of a digest'],
    ['description', '`sign`, `label`, `digest`'],
    ['id', '`username`'],
    ['author.avatarUrl', '`bigheadimgurl`, `smallheadimgurl`'],
    ['cover.url', '`cdnurl` of a sticker, `cover` of an article'],
    ['duration', '`playlength` in seconds'],
    ['file.size', '`length` in bytes'],
    ['location.latitude', '`x`: the latitude, though it looks like the other'],
    ['location.longitude', '`y`'],
    ['sharedUrl', 'the `url` of the first `item`'],
    ['items', 'the further articles of the digest'],
    ['notice.type', 'voice, call, pat; recall, system for the lines of the app itself'],
    ['notice.text', '`replacemsg`, `template` with the names put in'],
  ],
  ignores: [
    '`cdnthumburl`, `cdnbigimgurl`, `aeskey`: encrypted media that only the app fetches',
    '`antispamticket`, `scene`, `sex`, `province`',
    'types that no client draws: 35, 37, 40, 51, 9999',
  ],
  example:
    '<?xml version="1.0"?>\n<msg>\n\t<location x="29.2741" y="117.1832" scale="15" label="河边路 3 号" maptype="0" poiname="蓝河陶社" poiid="" />\n</msg>',
  more: [
    'wxid_k3v7t8:\n<msg bigheadimgurl="https://site.example/a.png" smallheadimgurl="null" username="wxid_lanhe0000" nickname="蓝河" alias="" scene="17" province="江西" sign="做陶" sex="2" certflag="0" antispamticket="v2_x@stranger" />',
    '<msg><videomsg aeskey="b1" cdnvideourl="3057020100044b3049" cdnthumburl="3057020100044b3049" length="1234567" playlength="30" fromusername="wxid_a" /></msg>',
    '<msg><emoji fromusername="wxid_a" type="2" md5="c0" len="20480" cdnurl="https://site.example/sticker.gif" width="240" height="240" /></msg>',
    '<msg><mmreader><category type="20" count="2"><name><![CDATA[城里的树]]></name><item><title><![CDATA[柴烧入门]]></title><url><![CDATA[https://site.example/1]]></url><cover><![CDATA[https://site.example/1.jpg]]></cover><digest><![CDATA[火与灰]]></digest></item><item><title><![CDATA[釉色]]></title><url><![CDATA[https://site.example/2]]></url></item></category></mmreader></msg>',
    {local_type: 1, message_content: 'wxid_k3v7t8:\n到了'},
    '<sysmsg type="revokemsg"><revokemsg><session>wxid_a</session><msgid>7</msgid><replacemsg><![CDATA["蓝河" 撤回了一条消息]]></replacemsg></revokemsg></sysmsg>',
  ],
};
