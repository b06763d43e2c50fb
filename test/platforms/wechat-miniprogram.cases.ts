import {clientXml} from '../payload/client-xml.js';
import type {PlatformCases} from './cases.js';

const card = (facts: object) => ({platform: 'wechat-miniprogram', kind: 'mini-program', ...facts});
const weapp = (username: string, appid: string, pagepath: string, picture = '') =>
  `<weappinfo><username><![CDATA[${username}]]></username><appid><![CDATA[${appid}]]></appid><version>37</version><pagepath><![CDATA[${pagepath}]]></pagepath><type>2</type><weappiconurl><![CDATA[http://wx.qlogo.cn/mmhead/lanhe/96]]></weappiconurl><weapppagethumbrawurl><![CDATA[${picture}]]></weapppagethumbrawurl><appservicetype>0</appservicetype></weappinfo>`;
const url = 'https://mp.weixin.qq.com/mp/waerrpage?appid=wx3f1c523c9b7e4d6a&type=upgrade&upgradetype=3#wechat_redirect';

export const cases: PlatformCases = {
  shares: [
    // 2021 on: copied from a mini-program's own menu
    {
      name: 'a mini-program by its token: it opens only inside WeChat',
      input: '#小程序://云上花店/kT7wQx2ZnVb9RmL',
      expect: {
        text: '',
        cards: [
          card({
            title: '云上花店',
            id: 'kT7wQx2ZnVb9RmL',
            token: 'kT7wQx2ZnVb9RmL',
            tokenType: 'passphrase',
            url: undefined,
            openUrl: undefined,
            partial: undefined,
          }),
        ],
      },
    },
    {
      name: 'a token among words',
      input: '下单点这里 #小程序://邻里菜篮/b8PcYf3_Wq-TzXk 谢谢',
      expect: {text: '下单点这里 谢谢', cards: [card({title: '邻里菜篮', token: 'b8PcYf3_Wq-TzXk'})]},
    },
    {
      name: 'a token behind a colon',
      input: '报名入口：#小程序://晨溪慢跑/Qm5DnVd8KxWr2Lt',
      expect: {text: '报名入口：', cards: [card({title: '晨溪慢跑', token: 'Qm5DnVd8KxWr2Lt'})]},
    },
    {
      name: 'two tokens',
      input: '#小程序://禾面坊/aGLNtZEkRdKyry1\n#小程序://老菜谱/43B8rQAKzCcMym2\n中午吃哪家',
      expect: {text: '中午吃哪家', cards: [card({title: '禾面坊'}), card({title: '老菜谱'})]},
    },
    {
      name: 'a page of a mini-program',
      input: clientXml({
        type: 33,
        title: '本周鲜花订阅：洋牡丹',
        des: '云上花店',
        url,
        sourcedisplayname: '云上花店',
        block: weapp('gh_7c1b3a2f4d6e@app', 'wx3f1c523c9b7e4d6a', 'pages/goods/detail.html?id=10392&amp;from=share', 'http://mmbiz.qpic.cn/flower/0'),
      }),
      expect: {
        format: 'wechat-appmsg',
        text: '',
        cards: [
          card({
            title: '本周鲜花订阅：洋牡丹',
            author: {name: '云上花店', avatarUrl: 'http://wx.qlogo.cn/mmhead/lanhe/96'},
            cover: {url: 'http://mmbiz.qpic.cn/flower/0'},
            miniProgram: {appId: 'wx3f1c523c9b7e4d6a', username: 'gh_7c1b3a2f4d6e@app', pagePath: 'pages/goods/detail.html?id=10392&from=share'},
            // It only tells old clients to upgrade.
            url: undefined,
            openUrl: undefined,
            sharedUrl: undefined,
          }),
        ],
      },
    },
    {
      name: 'a price in the title stays words',
      input: clientXml({
        type: 33,
        title: '9.9元拼抢抽纸一提',
        url,
        sourcedisplayname: '邻里团',
        thumburl: 'https://cdn.linli.example/tissue.jpg',
        block: weapp('gh_8fb1029384ab@app', '', 'pages/groupbuy/index.html'),
      }),
      expect: {
        cards: [
          card({
            title: '9.9元拼抢抽纸一提',
            cover: {url: 'https://cdn.linli.example/tissue.jpg'},
            price: undefined,
            miniProgram: {username: 'gh_8fb1029384ab@app', appId: undefined, pagePath: 'pages/groupbuy/index.html'},
          }),
        ],
      },
    },
    {
      name: 'a mini-program opened from another app, in a group',
      input: `25984983412001928@openim:\n${clientXml({type: 36, title: '一起来接龙：周六摘草莓', url, sourcedisplayname: '群接龙', block: weapp('gh_59102938ac@app', 'wx59102938acdeff01', 'pages/join.html')})}`,
      expect: {sender: '25984983412001928@openim', cards: [card({title: '一起来接龙：周六摘草莓', author: {name: '群接龙'}})]},
    },
  ],
  misses: [
    '#小程序://云上花店/',
    '#小程序://云上花店/kT7wQx2',
    '#小程序://云上花店/kT7wQx2ZnVb9RmL0',
    '#小程序 云上花店 上新了',
    '小程序://云上花店/kT7wQx2ZnVb9RmL',
    clientXml({type: 33, title: '没有主体', url}),
    clientXml({type: 5, title: '微信小程序', url: 'https://evil.example/mini', appname: '云上花店'}),
  ],
};
