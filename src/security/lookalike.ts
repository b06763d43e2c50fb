import type {Risk} from '../card/common.js';
import {lettersOf} from './labels.js';
import {registrable} from './registrable.js';

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
/** `taobaoo`, which `taobao0` becomes, hides its added letter behind the one before it. */
const shape = (label: string) => skeleton(label).replace(/(.)\1+/gu, '$1');
const unicode = (label: string) => lettersOf(label) ?? label;
const ascii = /^[\0-\u007f]*$/;
/** Scripts that are never mixed in one honest label; Latin beside Han is. */
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
/** Names of four letters and less (`jd`, `x`, `vip`) are part of too many others'. */
const longBrand = 5;

/** A label of several scripts, of Latin beside anything else, or of foreign letters that all pass for Latin ones. */
function isMixed(label: string): boolean {
  if (ascii.test(label)) return false;
  const used = scripts.filter(script => script.test(label)).length;
  const foreign = /[^\p{Script=Latin}\d-]/u.test(label);
  return used > 1 || (foreign && (/[a-z]/i.test(label) || [...label].every(one => ascii.test(one) || twins.has(one))));
}

export interface HostCheck {
  (host: string): Risk | undefined;
  /** The platform's domain that an address names behind its host: `https://evil.top/?to=https://item.taobao.com/`. */
  nested(url: URL): string | undefined;
}

/**
 * Tells what is wrong with a stranger's host: a bare address, letters that pass for others, or the name of
 * one of `hosts` where it does not count.
 */
export function createHostCheck(hosts: readonly string[]): HostCheck {
  const domains = new Map<string, string>();
  const brands = new Map<string, string>();
  for (const domain of hosts.map(registrable)) {
    const labels = domain.split('.');
    const [brand = ''] = labels;
    domains.set(labels.map(shape).join('.'), domain);
    if (brand.length >= longBrand && !brands.has(shape(brand))) brands.set(shape(brand), domain);
  }
  /** A whole name among the parts: `taobao.com` in `taobao.com.evil.top`, `item-taobao-com.evil.top`, `taobao0.com-item.top`. */
  const among = (parts: readonly string[], own: string, long: boolean): string | undefined => {
    for (let at = 0; at < parts.length - 1; at++) {
      const like = domains.get(`${parts[at] ?? ''}.${parts[at + 1] ?? ''}`) ?? domains.get(parts.slice(at, at + 3).join('.'));
      if (like !== undefined && like !== own && (!long || like.indexOf('.') >= longBrand)) return like;
    }
    return undefined;
  };

  const check = (host: string): Risk | undefined => {
    if (/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/.test(host)) return {code: 'address', host};
    const labels = host.split('.');
    const own = registrable(host);
    const like = among(labels.map(unicode).map(shape), own, false) ?? among(host.split(/[.-]/).map(unicode).map(shape), own, true);
    if (like !== undefined) return {code: 'lookalike', host, like};
    const [name = ''] = own.split('.');
    const twin = brands.get(shape(unicode(name)));
    if (twin !== undefined && !twin.startsWith(`${name}.`)) return {code: 'lookalike', host, like: twin};
    return labels.map(unicode).some(isMixed) ? {code: 'confusable', host} : undefined;
  };
  // A chat's hosts are few; a flood of others must not grow the table.
  const checked = new Map<string, Risk | undefined>();
  const remembered = (host: string): Risk | undefined => {
    if (checked.has(host)) return checked.get(host);
    if (checked.size >= 256) checked.clear();
    const risk = check(host);
    checked.set(host, risk);
    return risk;
  };
  return Object.assign(remembered, {
    nested(url: URL) {
      const inner = /https?(?::|%3a)(?:\/|%2f){2}([\w.-]{4,100})/i.exec(url.pathname + url.search + url.hash)?.[1];
      const domain = inner === undefined ? undefined : registrable(inner.toLowerCase());
      return domain !== undefined && domains.get(domain.split('.').map(shape).join('.')) === domain ? domain : undefined;
    },
  });
}
