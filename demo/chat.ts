import {channelsLiveXml, channelsXml, linkXml, miniProgramXml, storeXml} from './appmsg.js';
import type {Language} from './strings.js';

/** A message of the demo: what was sent, by whom, and the time that stands above it. */
export interface Line {
  payload: unknown;
  out?: true;
  status?: 'sending' | 'failed';
  /** Hours and minutes of a day, counted back from today: `[1, 20, 31]` is yesterday 20:31. */
  at?: [daysAgo: number, hours: number, minutes: number] | 'now';
}

const at = (picture: string) => new URL(`pictures/${picture}.svg`, document.baseURI).href;
const taobao = (link: string, title: string, badge: string) =>
  `【淘宝】${badge} https://e.tb.cn/${link} CZ321 「${title}」\n点击链接直接打开 或者 淘宝搜索直接打开`;
const douyin = (name: string, title: string, code: string) =>
  `5.89 复制打开抖音，看看【${name}的作品】${title}  https://v.douyin.com/${code}/ :9pm x@Z.tT 03/11 `;
const douyinLive = (name: string, code: string) =>
  `7- #在抖音，记录美好生活#【${name}】正在直播，来和我一起支持Ta吧。复制下方链接，打开【抖音】，直接观看直播！ https://v.douyin.com/${code}/ 3@1.com :8pm`;
const xiaohongshu = (title: string, code: string) => `${title} http://xhslink.com/o/${code} \n复制后打开【小红书】查看笔记！`;
const bilibili = (title: string, code: string) => `【${title}-哔哩哔哩】 https://b23.tv/${code}`;
/** A video of Bilibili's, sent on inside QQ. */
const ark = (title: string, code: string, preview: string) => ({
  app: 'com.tencent.miniapp_01',
  desc: '哔哩哔哩',
  view: 'view_8C8E89B49BE609866298ADDFF2DBABA4',
  ver: '1.0.0.19',
  prompt: '[QQ小程序]哔哩哔哩',
  meta: {detail_1: {appid: '1109937557', title: '哔哩哔哩', desc: title, preview, qqdocurl: `https://b23.tv/${code}`}},
  config: {type: 'normal', forward: 1},
});
const trap = 'https://taoba0.com-item.sale-center.top/1111?from=chat';

/** One of each of WeChat's own shares that hold what they show. */
export const appmsgs: Readonly<Record<Language, () => string[]>> = {
  zh: () => [
    linkXml(
      '为什么老城的巷子总是弯的？一位测绘师走了十年',
      '从元大都的坊到今天的胡同，弯曲的不只是路。他用一台水准仪，量出了风、水和邻里之间的距离。',
      'https://mp.weixin.qq.com/s/kQ7vHn2LxTz9RmWbYc4Pdg',
      at('t-books'),
      '城市慢读',
    ),
    miniProgramXml('小满邀你拼单：第二杯半价，今天 17:00 前有效', '转角咖啡', at('u-cafe'), at('m-latte')),
    channelsXml('三百块钱，把出租屋的书桌做成了工作台\n#改造', '阿木的小屋', at('u-up'), at('v-desk'), [960, 540], 760),
    channelsLiveXml('清晨五点的武夷山，跟着茶农去采第一筐秋茶', '山里的茶', at('u-tea'), at('l-tea'), 1),
    storeXml('赣南脐橙 当季现摘 带箱 5 斤', '溪口农场', at('p-oranges'), 3990, 2990, ['坏果包赔', '7天无理由']),
  ],
  en: () => [
    linkXml(
      'Why do old lanes bend? A surveyor walked them for ten years',
      'It is not only the roads that curve. With one spirit level he measured the distance between wind, water and neighbours.',
      'https://mp.weixin.qq.com/s/kQ7vHn2LxTz9RmWbYc4Peg',
      at('t-books'),
      'City, Slowly',
    ),
    miniProgramXml('Xiaoman started a group order: second cup half price until 17:00', 'Corner Café', at('u-cafe'), at('m-latte')),
    channelsXml('A workbench from a rented room’s desk, for three hundred yuan', 'Amu’s Room', at('u-up'), at('v-desk'), [960, 540], 760),
    channelsLiveXml('Five in the morning on Mount Wuyi: the first basket of autumn tea', 'Tea from the Hills', at('u-tea'), at('l-tea'), 1),
    storeXml('Gannan navel oranges, picked this week, 2.5 kg', 'Creek Farm', at('p-oranges'), 3990, 2990, ['Bad fruit refunded']),
  ],
};

/** The chat that the demo opens with. */
export function conversation(language: Language): Line[] {
  const [article = '', mini = '', , tea = '', oranges = ''] = appmsgs[language]();
  return language === 'zh'
    ? [
        {payload: '周末想在家试试手冲，壶买哪一把好？', at: [1, 20, 31]},
        {payload: '我用这把，半年了，出水很稳', out: true},
        {payload: taobao('h.gKettle650?tk=kYb2WqL9mPa', '山间手冲壶 650ml 细口不锈钢 家用咖啡壶 控水稳', '7天无理由退货'), out: true},
        {payload: '好看！喝完去走走，我想走这条'},
        {payload: bilibili('【4K】夜走胡同：从鼓楼到后海，一镜到底四十分钟', 'hutong4k')},
        {payload: article, at: [1, 21, 8]},
        {payload: mini, out: true},
        {payload: tea, out: true},
        {payload: oranges, at: [0, 9, 12]},
        {payload: '￥8fKc3YQmZ2x￥'},
        {payload: '同事也发了一套，只有短链接，看不到图'},
        {payload: taobao('h.gX3kQ2w?tk=kYb2WqL9mPz', '玻璃分享壶套装 V60 滤杯 手冲咖啡器具 家用入门四件套', '')},
        {payload: douyin('老马家的面', '凌晨三点的牛肉面，汤要熬满八个小时 #深夜食堂', 'iNoodle3am'), out: true, at: [0, 11, 40]},
        {payload: '看饿了，今晚就去？走法在这里 https://guide.hutong.example/dongcheng'},
        {payload: '今晚八点，帮我盯一下那件驼色的 https://tbzb.taobao.com/live?liveId=481726350912'},
        {payload: douyinLive('桃子的梳妆台', 'iTaoziLive'), at: 'now'},
        {payload: linkXml('双11 内部通道：手机清仓 9 元抢', '点开立领', trap, '')},
        {payload: '这个别点，像是仿冒的', out: true, status: 'failed'},
        {payload: '好，已经删了', out: true, status: 'sending'},
      ]
    : [
        {payload: 'I want to try pour-over at home this weekend. Which kettle should I get?', at: [1, 20, 31]},
        {payload: 'I’ve had this one for half a year. Very steady pour', out: true},
        {payload: taobao('h.gKettleEn?tk=kYb2WqL9mPa', 'Gooseneck kettle, 650 ml, slow and steady', ''), out: true},
        {payload: 'Lovely! And a walk after coffee. I want to do this one'},
        {payload: bilibili('[4K] A night walk through the hutongs: Gulou to Houhai in one take', 'hutongEn')},
        {payload: article, at: [1, 21, 8]},
        {payload: mini, out: true},
        {payload: tea, out: true},
        {payload: oranges, at: [0, 9, 12]},
        {payload: '￥Kc8f3YQmZ2x￥'},
        {payload: 'A colleague sent me a set too, but it’s only a short link, no picture'},
        {payload: taobao('h.gX3kQ2e?tk=kYb2WqL9mPz', 'Glass server set with V60 dripper, four pieces for starting out', '')},
        {payload: douyin('Old Ma’s Noodles', 'Beef noodles at 3 a.m.: the broth takes eight full hours', 'iNoodleEn'), out: true, at: [0, 11, 40]},
        {payload: 'Now I’m hungry. Tonight? The way there: https://guide.hutong.example/dongcheng'},
        {payload: 'Eight tonight. Watch out for the camel one! https://tbzb.taobao.com/live?liveId=481726350913'},
        {payload: douyinLive('Peach’s Vanity', 'iTaoziEn'), at: 'now'},
        {payload: linkXml('Double 11 back door: phones for ¥9, while stocks last', 'Claim now', trap, '')},
        {payload: 'Don’t open that one, it looks like a fake', out: true, status: 'failed'},
        {payload: 'OK, deleted', out: true, status: 'sending'},
      ];
}

/** Samples of the demo's own, beside those of the platforms. */
export function everyday(language: Language): {name: string; input: unknown}[] {
  const zh = language === 'zh';
  const walk = zh ? '【4K】夜走胡同：从鼓楼到后海，一镜到底四十分钟' : '[4K] A night walk through the hutongs: Gulou to Houhai in one take';
  const [article, mini, video, live, product] = appmsgs[language]();
  return [
    {
      name: zh ? '淘宝分享' : 'A share of Taobao',
      input: zh
        ? taobao('h.gKettle650?tk=kYb2WqL9mPa', '山间手冲壶 650ml 细口不锈钢 家用咖啡壶 控水稳', '7天无理由退货')
        : taobao('h.gKettleEn?tk=kYb2WqL9mPa', 'Gooseneck kettle, 650 ml, slow and steady', ''),
    },
    {name: zh ? '淘口令' : 'A Taobao passphrase', input: '￥8fKc3YQmZ2x￥'},
    {
      name: zh ? '抖音分享' : 'A share of Douyin',
      input: zh
        ? douyin('老马家的面', '凌晨三点的牛肉面，汤要熬满八个小时 #深夜食堂', 'iNoodle3am')
        : douyin('Old Ma’s Noodles', 'Beef noodles at 3 a.m.: the broth takes eight full hours', 'iNoodleEn'),
    },
    {name: zh ? '哔哩哔哩分享' : 'A share of Bilibili', input: bilibili(walk, zh ? 'hutong4k' : 'hutongEn')},
    {
      name: zh ? '小红书分享' : 'A share of Xiaohongshu',
      input: zh
        ? xiaohongshu('周末两天一夜，北京出发不到两小时的湖边营地...', 'hutongCamp1')
        : xiaohongshu('Two days by the lake, less than two hours from Beijing...', 'hutongCampEn'),
    },
    {name: zh ? '一条链接' : 'A bare link', input: 'https://item.taobao.com/item.htm?id=600000000001'},
    {name: zh ? 'QQ 小程序（ark）' : 'A mini-program in QQ (ark)', input: ark(walk, zh ? 'hutong4k' : 'hutongEn', at('v-lane'))},
    {name: zh ? '公众号文章（appmsg 5）' : 'An article of a public account (appmsg 5)', input: article},
    {name: zh ? '仿冒的链接' : 'A look-alike link', input: trap},
    {name: zh ? '小程序（appmsg 33）' : 'A mini-program (appmsg 33)', input: mini},
    {name: zh ? '视频号视频（appmsg 51）' : 'A Channels video (appmsg 51)', input: video},
    {name: zh ? '视频号直播（appmsg 63）' : 'A Channels livestream (appmsg 63)', input: live},
    {name: zh ? '微信小店商品（appmsg 82）' : 'A product of a WeChat store (appmsg 82)', input: product},
    {name: zh ? '话里夹着仿冒的链接' : 'A look-alike link among words', input: zh ? `快看 ${trap} 手机只要 9 块` : `Look at ${trap}, phones for ¥9`},
    {name: zh ? '普通链接' : 'An ordinary link', input: 'https://guide.hutong.example/dongcheng'},
    {
      name: zh ? '话里的普通链接' : 'An ordinary link among words',
      input: zh ? '走法在这里 https://guide.hutong.example/dongcheng ，周六去？' : 'The route is here https://guide.hutong.example/dongcheng, Saturday?',
    },
    {name: zh ? '只是说话' : 'Nothing but words', input: zh ? '好的，那我拍一把，麻烦发顺丰' : 'Fine, I’ll take one'},
    {
      name: zh ? '一条消息里两个分享' : 'Two shares in one message',
      input: zh
        ? `这个？${taobao('h.gKettle650?tk=kYb2WqL9mPa', '山间手冲壶 650ml', '')}\n还是看看视频：${bilibili('夜走胡同', 'hutong4k')}`
        : `This one? ${taobao('h.gKettleEn?tk=kYb2WqL9mPa', 'Gooseneck kettle, 650 ml', '')}\nOr the video: ${bilibili('A night walk', 'hutongEn')}`,
    },
  ];
}
