import type {CardFields} from 'hutong/core';

export type Facts = CardFields;
/** Some things depend on the day. */
type Told = Facts | ((now: number) => Facts);
interface Entry {
  /** Titles that it goes with. */
  words?: RegExp;
  facts: Told;
}

const yuan = (amount: number) => ({minor: Math.round(amount * 100), currency: 'CNY'});
const person = (name: string, picture: string) => ({name, avatarUrl: `/pictures/${picture}.svg`});
/** The next time that a clock shows the hour. */
const next = (now: number, hour: number) => {
  const day = new Date(now).setHours(hour, 0, 0, 0);
  return day > now ? day : day + 864e5;
};
const kettle: Facts = {
  kind: 'product',
  title: '山间手冲壶 650ml 细口不锈钢 家用咖啡壶 控水稳',
  cover: {url: '/pictures/p-kettle.svg', width: 600, height: 600},
  price: {...yuan(159), label: 'after-coupon'},
  originalPrice: yuan(199),
  coupon: {amount: yuan(40)},
  shop: {name: '山间器物旗舰店'},
  sold: {text: '1.2万'},
  badges: ['包邮'],
};
const lamp: Facts = {
  kind: 'product',
  title: '蘑菇小夜灯 床头暖光台灯 无极调光',
  cover: {url: '/pictures/p-lamp.svg', width: 600, height: 600},
  price: yuan(129),
  shop: {name: '慢灯工作室'},
  sold: {text: '3000+'},
};
const noodles: Facts = {
  kind: 'video',
  title: '凌晨三点的牛肉面，汤要熬满八个小时 #深夜食堂',
  cover: {url: '/pictures/v-noodles.svg', width: 600, height: 800},
  duration: 72,
  stats: {views: 864_000, likes: 32_000},
  author: person('老马家的面', 'u-chef'),
};
const lane: Facts = {
  kind: 'video',
  title: '【4K】夜走胡同：从鼓楼到后海，一镜到底四十分钟',
  cover: {url: '/pictures/v-lane.svg', width: 960, height: 540},
  duration: 2467,
  stats: {views: 462_000},
  author: person('脚步收集者', 'u-up'),
};
const desk: Facts = {
  kind: 'video',
  title: '桌面改造第七期：三百块钱，把出租屋的书桌做成了工作台',
  cover: {url: '/pictures/v-desk.svg', width: 960, height: 540},
  duration: 760,
  stats: {views: 1_280_000},
  author: person('阿木的小屋', 'u-up'),
};
const skincare = (now: number): Facts => ({
  kind: 'livestream',
  title: '换季护肤专场｜精华买一送一，前 500 名加赠小样',
  cover: {url: '/pictures/l-host.svg', width: 600, height: 800},
  live: {status: 'live', viewers: 13_000, startsAt: now - 72 * 60_000},
  author: person('桃子的梳妆台', 'u-host'),
});
const coats = (now: number): Facts => ({
  kind: 'livestream',
  title: '秋冬大衣清样专场：羊毛、驼绒，一件也是批发价',
  cover: {url: '/pictures/l-coats.svg', width: 600, height: 800},
  live: {status: 'upcoming', startsAt: next(now, 20)},
  author: person('慢衣橱', 'u-linyi'),
});
const camp: Facts = {
  kind: 'note',
  title: '周末两天一夜，湖边营地',
  cover: {url: '/pictures/n-tent.svg', width: 600, height: 530},
  stats: {likes: 6320},
  author: person('林间来信', 'u-hill'),
};
const article: Facts = {
  kind: 'article',
  title: '为什么老城的巷子总是弯的？一位测绘师走了十年',
  description: '从元大都的坊到今天的胡同，弯曲的不只是路。他用一台水准仪，量出了风、水和邻里之间的距离。',
  cover: {url: '/pictures/t-books.svg', width: 300, height: 300},
  author: {name: '城市慢读'},
};

/** What there is of each kind, for shares whose title says nothing, or says this. */
export const catalogue: Readonly<Partial<Record<string, readonly Entry[]>>> = {
  product: [
    {words: /壶|咖啡/u, facts: kettle},
    {words: /灯/u, facts: lamp},
    {
      words: /包(?!邮)|帆布/u,
      facts: {title: '落日帆布包 大容量通勤托特', cover: {url: '/pictures/p-tote.svg'}, price: yuan(69), shop: {name: '布里布外'}, sold: {text: '8000+'}},
    },
    {
      words: /耳机|音箱/u,
      facts: {
        title: '头戴式降噪耳机 40 小时续航',
        cover: {url: '/pictures/p-headphones.svg'},
        price: yuan(499),
        originalPrice: yuan(599),
        shop: {name: '静听数码'},
        sold: {text: '2.6万'},
      },
    },
    {
      words: /[橙橘果柚]/u,
      facts: {
        title: '赣南脐橙 当季现摘 5 斤',
        cover: {url: '/pictures/p-oranges.svg'},
        price: {...yuan(29.9), label: 'group'},
        shop: {name: '溪口农场'},
        sold: {text: '10万+'},
      },
    },
  ],
  video: [
    {words: /[面饭菜厨吃锅汤鱼]|豆花|早餐/u, facts: noodles},
    {words: /[走城巷夜街]|胡同/u, facts: lane},
    {words: /桌|房|屋|键盘|改造|工作室/u, facts: desk},
  ],
  livestream: [
    {words: /护肤|口红|妆/u, facts: skincare},
    {words: /衣|服饰/u, facts: coats},
    {
      words: /茶|农/u,
      facts: now => ({
        title: '清晨五点的武夷山，跟着茶农去采第一筐秋茶',
        cover: {url: '/pictures/l-tea.svg', width: 600, height: 800},
        live: {status: 'live', viewers: 86_000, startsAt: now - 36 * 60_000},
        author: person('山里的茶', 'u-tea'),
      }),
    },
  ],
  note: [
    {facts: camp},
    {
      facts: {
        title: '野餐不用带很多，布要大',
        cover: {url: '/pictures/n-picnic.svg', width: 300, height: 270},
        stats: {likes: 1204},
        author: person('林间来信', 'u-hill'),
      },
    },
  ],
  music: [{facts: {title: '月亮爬上屋顶', author: {name: '晚风电台'}, cover: {url: '/pictures/a-moon.svg'}, duration: 214}}],
  article: [{words: /巷|城|书/u, facts: article}],
  'mini-program': [{facts: {title: '转角咖啡：第二杯半价', cover: {url: '/pictures/m-latte.svg', width: 500, height: 400}}}],
  profile: [{facts: {title: '脚步收集者', cover: {url: '/pictures/u-up.svg'}}}],
  shop: [{facts: {title: '山间器物旗舰店', cover: {url: '/pictures/u-shop.svg'}}}],
  link: [{facts: article}],
};

/** What stands in the chat that the demo opens with, by its link. */
export const known: Readonly<Record<string, Told | 'login-wall'>> = {
  'https://e.tb.cn/h.gKettle650': kettle,
  'https://e.tb.cn/h.gKettleEn': {
    ...kettle,
    title: 'Gooseneck kettle, 650 ml, slow and steady',
    shop: {name: 'Shanjian Wares Flagship Store'},
    sold: {text: '12K'},
  },
  'https://e.tb.cn/h.gX3kQ2w': 'login-wall',
  'https://e.tb.cn/h.gX3kQ2e': 'login-wall',
  'https://m.tb.cn/h.gX3kQ2w': 'login-wall',
  'https://v.douyin.com/iNoodle3am/': noodles,
  'https://v.douyin.com/iNoodleEn/': {
    ...noodles,
    title: 'Beef noodles at 3 a.m.: the broth takes eight full hours',
    author: person('Old Ma’s Noodles', 'u-chef'),
  },
  'https://b23.tv/hutong4k': lane,
  'https://b23.tv/hutongEn': {...lane, title: '[4K] A night walk through the hutongs: Gulou to Houhai in one take', author: person('Footsteps', 'u-up')},
  'https://v.douyin.com/iTaoziLive/': skincare,
  'https://v.douyin.com/iTaoziEn/': now => ({
    ...skincare(now),
    title: 'Autumn skincare: two serums for one, samples for the first 500',
    author: person('Peach’s Vanity', 'u-host'),
  }),
  'https://tbzb.taobao.com/live?liveId=481726350912': coats,
  'https://tbzb.taobao.com/live?liveId=481726350913': now => ({
    ...coats(now),
    title: 'Autumn and winter coats: wool and camel hair at wholesale prices',
    author: person('Slow Wardrobe', 'u-linyi'),
  }),
  'http://xhslink.com/o/hutongCamp1': camp,
  'http://xhslink.com/o/hutongCampEn': {
    ...camp,
    title: 'Two days by the lake, less than two hours from Beijing',
    author: person('Letters from the Woods', 'u-hill'),
  },
  'https://guide.hutong.example/dongcheng': {
    kind: 'link',
    title: '胡同走法：一天看完东城的十二条巷子',
    description: '从雍和宫出发，避开人多的南锣鼓巷，路上有三家值得坐下来的小店。',
    cover: {url: '/pictures/s-alley.svg'},
  },
  'https://mp.weixin.qq.com/s/kQ7vHn2LxTz9RmWbYc4Pdg': article,
  'https://mp.weixin.qq.com/s/kQ7vHn2LxTz9RmWbYc4Peg': {
    ...article,
    title: 'Why do old lanes bend? A surveyor walked them for ten years',
    description: 'It is not only the roads that curve. With one spirit level he measured the distance between wind, water and neighbours.',
    author: {name: 'City, Slowly'},
  },
};
