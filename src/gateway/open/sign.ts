import {createHash, createHmac} from 'node:crypto';

export type SignMethod = 'md5' | 'hmac' | 'hmac-sha256';

/**
 * The signature that China's open shop platforms share: names and values of all parameters, sorted by the bytes of
 * the names, joined without anything between, then hashed. `md5` puts the secret on both sides, the others use it as
 * key (`hmac` is HMAC-MD5). In capital hexadecimals. Parameters without a value are not signed.
 */
export function sign(parameters: Readonly<Record<string, string>>, secret: string, method: SignMethod = 'md5'): string {
  const names = Object.keys(parameters).filter(name => name !== 'sign' && parameters[name] !== '');
  const joined = names
    .sort((a, b) => (a < b ? -1 : 1))
    .map(name => `${name}${parameters[name] ?? ''}`)
    .join('');
  const hash =
    method === 'md5'
      ? createHash('md5').update(`${secret}${joined}${secret}`, 'utf8')
      : createHmac(method === 'hmac' ? 'md5' : 'sha256', secret).update(joined, 'utf8');
  return hash.digest('hex').toUpperCase();
}

/** A time as these platforms want it: `2016-01-01 12:00:00`, in China. */
export const chinaTime = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
