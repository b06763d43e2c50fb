import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createHutong} from '../src/hutong.js';
import {platforms} from '../src/platforms/index.js';

interface Tool {
  vocabulary(): string[];
  anonymise(text: string, words: string[], random?: () => number): string;
}
const {anonymise, vocabulary} = (await import('../tools/anonymise.mjs' as string)) as Tool;
const words = vocabulary();
const hutong = createHutong({platforms});

const shares = [
  {
    name: 'a work of Douyin',
    input: '1.74 复制打开抖音，看看【小禾的作品】今天做了番茄面 # 家常菜  https://v.douyin.com/iAbCdEf1/ C@h.oD Uyt:/ 10/22 ',
    secret: ['小禾', '番茄面', '家常菜', 'iAbCdEf1'],
  },
  {
    name: 'a product of Taobao',
    input: '【淘宝】7天无理由退货 https://e.tb.cn/h.hQ2mWc7LkV9tRxB?tk=pT4vXn8KdQz CZ321 「手工锤纹玻璃花瓶」\n点击链接直接打开',
    secret: ['手工锤纹', 'hQ2mWc7LkV9tRxB', 'pT4vXn8KdQz'],
  },
];

for (const {name, input, secret} of shares)
  test(`${name} keeps its shape and nothing of its content`, () => {
    const other = anonymise(input, words);
    for (const part of secret) assert.ok(!other.includes(part), `${other} still holds ${part}`);
    const shape = (text: string) => hutong.parse(text).cards.map(card => ({platform: card.platform, kind: card.kind, fields: Object.keys(card).sort()}));
    assert.deepEqual(shape(other), shape(input));
    assert.equal(other.length, input.length);
  });

test('a share of an unknown app keeps its host, its parameters and the words that apps write', () => {
  const other = anonymise('张小满分享了「周末露营清单」，点击链接查看：https://share.unknown.example/p/Ab12?uid=998877&from=app', words, () => 0.5);
  assert.match(other, /^.{3}分享.「.{6}」，点击链接查看：https:\/\/share\.unknown\.example\/.\/\w{4}\?uid=\d{6}&from=\w{3}$/u);
  assert.doesNotMatch(other, /张小满|露营|998877|Ab12/);
});

test('the same word becomes the same other word, so that a repeated token stays one', () => {
  const other = anonymise('提取码：x7k2 链接 https://pan.example.com/s/1abc?pwd=x7k2', words);
  assert.equal(/提取码：(\w{4})/u.exec(other)?.[1], /pwd=(\w{4})/.exec(other)?.[1]);
});
