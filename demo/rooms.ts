import type {Card, ChatItem, Message, MomentsPost} from 'hutong';
import type {Language} from './strings.js';

/** Whom a line of a group is by, and the picture of them. */
type Person = readonly [name: string, picture: string];
type GroupLine = Omit<Partial<Message>, 'cards'> & {by: keyof typeof people; say?: string; card?: Card};

const people = {
  linyi: {zh: '林一', en: 'Lin Yi'},
  azhe: {zh: '阿哲', en: 'Azhe'},
  zhou: {zh: '周舟', en: 'Zhou'},
  chen: {zh: '陈桑', en: 'Chen'},
  xiaoman: {zh: '小满', en: 'Xiaoman'},
  cat: {zh: '我', en: 'Me'},
};
const person = (id: keyof typeof people, language: Language): Person => [people[id][language], picture(`u-${id}`)];
const picture = (name: string) => new URL(`pictures/${name}.svg`, document.baseURI).href;

/** A group on its way to a camp site: quotes, a record, notices, money. */
export function group(language: Language, sentAt: number): ChatItem[] {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const [azhe] = person('azhe', language);
  const camp: Card = {
    kind: 'note',
    title: say('周末两天一夜，北京出发不到两小时的湖边营地', 'Two days by the lake, less than two hours from Beijing'),
    cover: {url: picture('n-tent'), width: 600, height: 540},
    author: {name: say('林间来信', 'Letters from the Woods'), avatarUrl: picture('u-hill')},
    stats: {likes: 24_000},
  };
  const lines: GroupLine[] = [
    {by: 'linyi', say: say('营地我订好了，湖边第一排，能看日落[耶]', 'The site is booked: front row, sunset over the lake [Yeah!]')},
    {by: 'azhe', card: camp},
    {by: 'cat', say: say(`这个机位绝了，@${azhe} 我们也去拍`, `What a view, @${azhe} let’s shoot there too`), quote: {sender: azhe, card: camp}},
    {by: 'xiaoman', notice: {type: 'pat', text: say('小满拍了拍“阿哲”的睡袋', 'Xiaoman nudged Azhe’s sleeping bag')}},
    {
      by: 'chen',
      record: {
        title: say('周末露营小队的聊天记录', 'Chat history of the camping crew'),
        count: 23,
        items: [
          {sender: person('linyi', language)[0], text: say('周六早上八点，地铁口集合', 'Saturday at eight, at the metro')},
          {sender: person('zhou', language)[0], text: say('我带炉子、气罐和两口锅', 'I bring the stove, gas and two pots')},
          {sender: person('chen', language)[0], card: {kind: 'image'}},
          {sender: azhe, card: {kind: 'location', title: say('白河湾·东岸营地', 'Baihe Bay, east shore')}},
        ],
      },
    },
    {by: 'zhou', notice: {type: 'red-packet', text: say('油钱先分着，路上别省', 'For the fuel, don’t be thrifty')}},
    {by: 'cat', notice: {type: 'transfer', text: say('餐食 AA', 'My share of the meals'), amount: {minor: 8600, currency: 'CNY'}}},
    {
      by: 'azhe',
      say:
        say('行程写好了，大家看一眼：\n', 'The plan, have a look:\n') +
        Array.from({length: 20}, (_, i) =>
          say(`${String(i + 8)}:00 沿湖走到下一个路口，歇十分钟`, `${String(i + 8)}:00 along the lake to the next fork, rest ten minutes`),
        ).join('\n'),
    },
    {by: 'cat', say: say('收到', 'Got it'), quote: {sender: person('linyi', language)[0], text: say('营地我订好了', 'The site is booked')}},
  ];
  return lines.map(({by, say: text = '', card, ...more}, i): ChatItem => {
    const [name, avatarUrl] = person(by, language);
    const segments: Message['segments'] = card ? [{type: 'card', index: 0}] : text ? [{type: 'text', text}] : [];
    const message: Message = {v: 1, format: 'text', text, segments, cards: card ? [card] : [], warnings: [], ...more};
    return {id: `group-${language}-${String(i)}`, sentAt: sentAt + i * 40_000, outgoing: by === 'cat', author: {id: by, name, avatarUrl}, message};
  });
}

/** A feed of three posts. */
export function feed(language: Language, now: number): MomentsPost[] {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const author = (id: keyof typeof people) => ({id, name: people[id][language], avatarUrl: picture(`u-${id}`)});
  const names = (...ids: (keyof typeof people)[]) => ids.map(id => people[id][language]);
  const share = (card: Card, text: string): Message => ({
    v: 1,
    format: 'text',
    text,
    segments: [
      {type: 'text', text},
      {type: 'card', index: 0},
    ],
    cards: [card],
    warnings: [],
  });
  const sharedUrl = 'https://b23.tv/hutong4k';
  return [
    {
      id: 'moment-1',
      author: author('xiaoman'),
      sentAt: now - 12 * 60_000,
      message: share(
        {
          kind: 'product',
          platform: 'taobao',
          title: say('山间手冲壶 650ml 细口不锈钢 家用咖啡壶 控水稳', 'Gooseneck kettle, 650 ml, slow and steady'),
          cover: {url: picture('p-kettle')},
          openUrl: 'https://e.tb.cn/h.gKettle650',
        },
        say('手冲第三天，终于不苦了。壶是朋友推荐的，水流很听话。', 'Day three of pour-over, and it is not bitter any more.'),
      ),
      likes: names('azhe', 'linyi', 'chen', 'zhou'),
      comments: [
        {name: people.linyi[language], text: say('求教程！', 'Teach me!')},
        {name: people.xiaoman[language], text: say('周末来我家，现冲给你喝[咖啡]', 'Come over at the weekend [Coffee]')},
      ],
    },
    {
      id: 'moment-2',
      author: author('zhou'),
      sentAt: now - 3_600_000,
      payload: say('泉州四天，走到哪儿都是红砖和海风。', 'Four days in Quanzhou: red brick and sea wind everywhere.'),
      images: ['s-sunset', 's-roof', 's-flower', 's-cat', 's-bike', 's-sea', 's-alley', 's-cake', 'v-noodles'].map(name => ({url: picture(name)})),
      likes: names('xiaoman', 'azhe'),
    },
    {
      id: 'moment-3',
      author: author('linyi'),
      sentAt: now - 3 * 3_600_000,
      message: share(
        {
          kind: 'video',
          platform: 'bilibili',
          title: say('【4K】夜走胡同：从鼓楼到后海，一镜到底四十分钟', '[4K] A night walk through the hutongs, in one take'),
          cover: {url: picture('v-lane')},
          sharedUrl,
          openUrl: sharedUrl,
        },
        say('四十分钟没有一个剪辑点，看完想马上下楼走走。', 'Forty minutes without a cut. I want to go out for a walk.'),
      ),
      comments: [{name: people.zhou[language], text: say('后海那段的光太好了', 'The light at Houhai is wonderful')}],
    },
  ];
}

/** What the bot answers, whatever it is asked. */
export const answer: Readonly<Record<Language, string>> = {
  zh: `## 在家手冲，三步

1. **研磨**：中细，像白砂糖
2. **闷蒸**：30 秒，水是粉的两倍
3. **注水**：分三次，[水温](https://guide.hutong.example/water) 92°

> 苦了就磨粗一点，酸了就细一点。

| 粉 | 水 | 时间 |
| --- | --: | --: |
| 15 g | 240 g | 2:30 |

\`\`\`js
brew({grams: 15, water: 240, celsius: 92});
\`\`\`

壶可以看这一把：https://item.taobao.com/item.htm?id=600000000001 ，细口，控水稳。`,
  en: `## Pour-over at home, in three steps

1. **Grind** medium-fine, like sugar
2. **Bloom** for 30 seconds, twice the coffee’s weight
3. **Pour** three times, [the water](https://guide.hutong.example/water) at 92°

> Too bitter? Grind coarser. Too sour? Finer.

| Coffee | Water | Time |
| --- | --: | --: |
| 15 g | 240 g | 2:30 |

\`\`\`js
brew({grams: 15, water: 240, celsius: 92});
\`\`\`

This kettle pours well: https://item.taobao.com/item.htm?id=600000000001 (a slim spout).`,
};
