import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'wechat-article', kind: 'article', ...facts});
const short = 'https://mp.weixin.qq.com/s/Kq7wNz3TfXb_VmR-8LcYpA';
const long = 'https://mp.weixin.qq.com/s?__biz=MzA3NTk2MDQ4MA==&mid=2650918273&idx=2&sn=5f1c523c9b7e4d6a8012f3e4d5c6b7a8';

export const cases: PlatformCases = {
  shares: [
    {
      name: 'an article by its short form',
      input: short,
      expect: {text: '', cards: [card({id: 'Kq7wNz3TfXb_VmR-8LcYpA', url: short, openUrl: short, partial: undefined})]},
    },
    {
      name: 'an article by its long form: only what names it is kept',
      input: `${long}&chksm=f3c2a1b0d4e5&scene=21&srcid=0412&mpshare=1&key=9d8c7b&uin=MTIz&pass_ticket=abc%2Fdef#wechat_redirect`,
      expect: {text: '', cards: [card({id: '2650918273_2', url: long, openUrl: long})]},
    },
    {
      name: 'an article of a digest without its place: the first',
      input: 'http://mp.weixin.qq.com/s?__biz=MzA3NTk2MDQ4MA==&mid=2650918273',
      expect: {cards: [card({id: '2650918273_1', url: 'https://mp.weixin.qq.com/s?__biz=MzA3NTk2MDQ4MA==&mid=2650918273&idx=1'})]},
    },
    {
      name: 'an article of 2013',
      input: 'http://mp.weixin.qq.com/mp/appmsg/show?__biz=MjM5MDE0Mjc4MA==&mid=10029384&idx=1&sign=3b2a',
      expect: {cards: [card({id: '10029384_1'})]},
    },
    {
      name: 'an address pasted out of HTML',
      input: `这篇写得好 ${long.replaceAll('&', '&amp;')}&amp;chksm=f3c2 看看`,
      expect: {text: '这篇写得好 看看', cards: [card({id: '2650918273_2', url: long})]},
    },
    {
      name: 'an article between words',
      input: `早上读到的《慢下来的小镇》${short}，推荐给你`,
      expect: {text: '早上读到的《慢下来的小镇》，推荐给你', cards: [card({url: short})]},
    },
    {name: 'an article behind its title, on two lines', input: `慢下来的小镇\n${short}`, expect: {text: '慢下来的小镇', cards: [card({url: short})]}},
    {name: 'two articles', input: `${short}\n${long}\n先看第一篇`, expect: {text: '先看第一篇', cards: [card({url: short}), card({url: long})]}},
    {
      name: 'an article passed on inside WeChat',
      input: clientXml({
        type: 5,
        title: '慢下来的小镇',
        des: '一条河，三座桥，和一家开了四十年的面馆',
        url: `${long}&scene=1#rd`,
        thumburl: 'https://mmbiz.qpic.cn/mmbiz_jpg/town/0?wx_fmt=jpeg',
        sourcedisplayname: '河湾笔记',
      }),
      expect: {
        format: 'wechat-appmsg',
        text: '',
        segments: [{type: 'card', index: 0}],
        cards: [
          card({
            title: '慢下来的小镇',
            description: '一条河，三座桥，和一家开了四十年的面馆',
            author: {name: '河湾笔记'},
            cover: {url: 'https://mmbiz.qpic.cn/mmbiz_jpg/town/0?wx_fmt=jpeg'},
            id: '2650918273_2',
            url: long,
            sharedUrl: `${long}&scene=1#rd`,
          }),
        ],
      },
    },
    {
      name: 'an article passed on in a group',
      input: `wxid_k3v7t8qplwzr22:\n${clientXml({type: 5, title: '周末去哪儿看银杏', url: short, sourcedisplayname: '城里的树'})}`,
      expect: {sender: 'wxid_k3v7t8qplwzr22', cards: [card({title: '周末去哪儿看银杏', author: {name: '城里的树'}, url: short})]},
    },
  ],
  misses: [
    'https://mp.weixin.qq.com/',
    'https://mp.weixin.qq.com/s/tooshort',
    'https://mp.weixin.qq.com/s?__biz=MzA3NTk2MDQ4MA==',
    'https://mp.weixin.qq.com/s?__biz=<script>&mid=1&idx=1',
    'https://mp.weixin.qq.com/mp/waerrpage?appid=wx0123456789abcdef&type=upgrade',
    'https://mp.weixin.qq.com/cgi-bin/appmsg?action=edit',
    'https://mp.weixin.qq.com@evil.example/s/Kq7wNz3TfXb_VmR-8LcYpA',
    'https://mp.weixin.qq.com.evil.example/s/Kq7wNz3TfXb_VmR-8LcYpA',
    'https://mp-weixin-qq-com.evil.example/s/Kq7wNz3TfXb_VmR-8LcYpA',
    '公众号文章《慢下来的小镇》，自己去搜',
    // A name in the payload proves nothing: the host is a stranger's.
    clientXml({type: 5, title: '微信官方公告', url: 'https://evil.example/s/Kq7wNz3TfXb_VmR-8LcYpA', appname: '微信公众平台', sourcedisplayname: '微信'}),
  ],
};
