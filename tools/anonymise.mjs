/**
 * `npm run anonymise < share.txt`: the same share with other names, titles, ids and tokens, in the same shape, so
 * that a report of a share that is not recognised can be public. Reads one text, writes one text.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const han =
  '山水花木云月风星河湖海石竹松梅兰菊荷茶米豆瓜果桃李杏梨枣麦稻草叶林园庭院门窗灯书纸笔墨画琴棋船桥路塔井田溪泉池岸沙雨雪霜露虹晨午晚春夏秋冬东南西北红橙黄绿青蓝紫白';
const pools = [
  [/\p{Script=Han}/u, [...han]],
  [/\p{Script=Hiragana}/u, [...'あいうえおかきくけこさしすせそ']],
  [/\p{Script=Katakana}/u, [...'アイウエオカキクケコサシスセソ']],
  [/\p{Script=Hangul}/u, [...'가나다라마바사아자차카타파하']],
  [/\p{Lu}/u, [...'ABCDEFGHJKLMNPQRSTUVWXYZ']],
  [/\p{L}/u, [...'abcdefghijkmnopqrstuvwxyz']],
  [/[1-9]/, [...'123456789']],
];

/** What apps write themselves: the words in the grammars, and those that share texts of any app are made of. */
export function vocabulary() {
  const common =
    '复制|打开|链接|点击|查看|搜索|直接|观看|分享|来自|这条|信息|消息|内容|口令|提取码|访问码|密码|快来|看看|发布|正在直播|直播间|的|关注|作品|商品|视频|笔记|歌曲|单曲|专辑|歌单|小程序|浏览器|App|APP|app|https?|www|com|cn|net'.split(
      '|',
    );
  const folders = ['src/platforms', 'src/grammars'].map(folder => join(root, folder));
  const sources = folders.flatMap(folder => readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')));
  const words = new Set([...common, ...sources.flatMap(source => source.match(/\p{Script=Han}{2,}/gu) ?? [])]);
  return [...words].sort((a, b) => b.length - a.length);
}

/** Replaces everything in `text` but hosts, parameter names, `words`, punctuation and emoji; the same word always by the same other. */
export function anonymise(text, words, random = Math.random) {
  const others = new Map();
  const other = character => {
    const [, pool] = pools.find(([kind]) => kind.test(character)) ?? [];
    if (!pool) return character;
    return pool[Math.floor(random() * pool.length)];
  };
  const replaced = word => {
    if (!others.has(word)) others.set(word, [...word].map(other).join(''));
    return others.get(word);
  };
  const kept = new RegExp(
    [
      String.raw`(?:https?:)?\/\/[^\s/?#]+\/?`, // scheme and host
      String.raw`(?<=[?&])[\w.-]+(?==)`, // names of parameters
      String.raw`(?<![\w/])(?:[\w-]+\.)+(?:com|cn|net|tv|co)\/`, // hosts without a scheme
      String.raw`(?<!\w)[A-Z]{2}(?=\d{3,4}(?!\w))`, // the airline's letters of a code
      ...words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)),
    ].join('|'),
    'gu',
  );
  let result = '';
  let from = 0;
  const rest = part => part.replace(/[\p{L}\p{N}]+/gu, replaced);
  for (const match of text.matchAll(kept)) {
    result += rest(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + rest(text.slice(from));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(anonymise(readFileSync(0, 'utf8'), vocabulary()));
