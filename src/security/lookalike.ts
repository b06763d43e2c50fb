import {decode} from 'punycode/punycode.es6.js';
import type {Risk} from '../card/common.js';

/** Letters that are drawn like another: the Cyrillic, Greek and Latin ones that occur in the names of the platforms, and digits. */
const twins = new Map(
  Object.entries({
    a: 'аαàáâãäåā@4',
    b: 'ЬвƄ8',
    c: 'сϲç',
    d: 'ԁ',
    e: 'еєéèêëē3',
    g: 'ɡ9',
    h: 'һн',
    i: 'іιíìîïīı',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏ1|ł',
    m: 'мṃ',
    n: 'пηñ',
    o: 'оοóòôõöōσ0',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕš5',
    t: 'тτ7',
    u: 'υüúùûū',
    v: 'νѵ',
    w: 'ԝшω',
    x: 'хχ',
    y: 'уγý',
    z: 'ž2',
  }).flatMap(([letter, alike]) => [...alike].map(one => [one, letter])),
);
const skeleton = (label: string) => [...label.toLowerCase()].map(one => twins.get(one) ?? one).join('');
const unicode = (label: string) => {
  try {
    return label.startsWith('xn--') ? decode(label.slice(4)) : label;
  } catch {
    return label; // not punycode after all
  }
};
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** The two labels that somebody registered, or the three of `co.uk` and its like. */
function registrable(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  return labels.slice(labels.length > 2 && second.length <= 3 && /^(?:com|net|org|co|gov|edu|ac)$/.test(second) ? -3 : -2).join('.');
}

/**
 * What is wrong with a stranger's host: a bare address, letters of mixed scripts, or the name of one of
 * `known` (registrable domains of the platforms) in a place where it does not count.
 */
export function hostRisk(host: string, known: readonly string[]): Risk | undefined {
  if (/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/.test(host)) return {code: 'address', host};
  const shown = host.split('.').map(unicode);
  const flat = shown.map(skeleton).join('.');
  const own = registrable(host);
  for (const like of known) {
    const brand = like.slice(0, like.indexOf('.'));
    // `taobao.com.evil.top`, `item-taobao-com.evil.top`, `taobao.com-login.top`: the whole name, out of place.
    if (`.${flat}`.includes(`.${like}.`) || `.${flat.replaceAll('.', '-')}-`.includes(`-${like.replaceAll('.', '-')}-`)) return {code: 'lookalike', host, like};
    // `ta0bao.com`, `taobao.top`, `taobao0.com-item.top`. Short names (`jd`, `3`) are part of too many words.
    if (brand.length >= 5 && flat.split(/[.-]/).some(label => squeeze(label) === squeeze(brand)) && own !== like) return {code: 'lookalike', host, like};
    if (brand.length < 5 && skeleton(unicode(own.split('.')[0] ?? '')) + own.slice(own.indexOf('.')) === like) return {code: 'lookalike', host, like};
  }
  const mixed = shown.some(label => /[^\0-\u007f]/.test(label) && (scripts.filter(script => script.test(label)).length > 1 || label.split('').every(one => one <= '\u007f' || twins.has(one)) || (/[a-z]/i.test(label) && !/^[\p{Script=Latin}\d-]+$/u.test(label))));
  return mixed ? {code: 'confusable', host} : undefined;
}

/** `taobaoo` for `taobao0`: an added letter that the one before it hides. */
const squeeze = (label: string) => label.replace(/(.)\1+/gu, '$1');

/** Registrable domains of hosts, each once. */
export const domainsOf = (hosts: readonly string[]) => [...new Set(hosts.map(registrable))];
