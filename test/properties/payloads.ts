import * as fc from 'fast-check';
import type {PlatformCases} from '../../src/testing.js';

/** Words of a person: nothing in them may be taken for a share. */
export const words = fc
  .array(fc.constantFrom('周末', '去哪儿', '好的', '我看看', '这个', '真不错', 'ok', '😂', '明天', '？', '行', 'see you', '一起', '价格合适'), {
    minLength: 1,
    maxLength: 6,
  })
  .map(parts => parts.join(''));

const noise = fc.oneof(
  fc.constantFrom(...Array.from('【】「」《》（）()[]<>￥¥$€👈！：:，。#@/\\?&=%"\'`~*_-. \n\t\u00a0\u200b\u202e\ufeff\ud83d\u0000')),
  fc.constantFrom(
    'https://',
    'http://',
    '//',
    'm.tb.cn/',
    'v.douyin.com/',
    'tk=',
    '复制打开抖音，看看',
    '【淘宝】',
    '点击链接直接打开',
    '&amp;',
    '&lt;',
    '<br>',
    '#小程序://',
    '提取码：',
    'BV1xx411c7mD',
    'CZ321',
    'javascript:',
    '@evil.example',
  ),
  fc.string({unit: 'binary', maxLength: 12}),
  fc.string({unit: 'grapheme', maxLength: 8}),
);

/** Every share that the cases files know, as it is, cut, doubled, or with noise put into it. */
export function texts(all: readonly PlatformCases[]): fc.Arbitrary<string> {
  const known = all.flatMap(({shares}) => shares.flatMap(({input}) => (typeof input === 'string' ? [input] : [])));
  const share = fc.constantFrom(...known);
  const place = fc.double({min: 0, max: 1, noNaN: true});
  const at = (text: string, where: number) => Math.floor(text.length * where);
  return fc.oneof(
    share,
    fc.array(noise, {maxLength: 30}).map(parts => parts.join('')),
    fc.tuple(share, place).map(([text, where]) => text.slice(0, at(text, where))),
    fc.tuple(share, place, noise).map(([text, where, more]) => text.slice(0, at(text, where)) + more + text.slice(at(text, where))),
    fc.tuple(share, words, share).map(parts => parts.join('')),
    fc.tuple(words, share, noise, words).map(parts => parts.join(' ')),
  );
}

/** Values that are no payload at all, and objects that pretend to be one. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

/** Whatever can be given to `parse`: texts for the most part, structured payloads with noise in them, and what is none. */
export function payloads(all: readonly PlatformCases[]): fc.Arbitrary<unknown> {
  const structured = all.flatMap(({shares}) => shares.flatMap(({input}) => (typeof input === 'string' && !input.startsWith('<') ? [] : [input])));
  const written = structured.map(input => (typeof input === 'string' ? input : JSON.stringify(input)));
  const text = texts(all);
  const place = fc.double({min: 0, max: 1, noNaN: true});
  const broken = fc.tuple(fc.constantFrom(...written, '<msg><appmsg><title>a</title><type>5</type><url>https://a.example/</url></appmsg></msg>'), place, noise);
  return fc.oneof(
    {weight: 6, arbitrary: text},
    {
      weight: 2,
      arbitrary: broken.map(([input, where, more]) => {
        const at = Math.floor(input.length * where);
        return input.slice(0, at) + more + input.slice(at);
      }),
    },
    {weight: 2, arbitrary: anything},
  );
}
