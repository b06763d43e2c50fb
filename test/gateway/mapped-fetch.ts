import {request} from 'node:http';
import type {SafeFetch, Fetched} from '../../src/gateway/fetch.js';
import {ResolveError} from '../../src/resolve.js';
export function createFetch({
  map,
  rules,
}: {
  map: ReadonlyMap<string, string>;
  rules: Readonly<Record<string, {ask?: false}>>;
}): SafeFetch & {close(): Promise<void>} {
  const one = (url: URL, o: Parameters<SafeFetch>[1]) =>
    new Promise<Fetched>((resolve, reject) => {
      for (let name = url.hostname; name; name = name.slice(name.indexOf('.') + 1 || name.length))
        if (rules[name]?.ask === false) return reject(new ResolveError('unsupported', 'no'));
      const [hostname, port] = (map.get(url.hostname) ?? '').split(':');
      const req = request(
        {hostname, port, path: url.pathname + url.search, method: o.method ?? 'GET', headers: {...o.headers, host: url.host}, signal: o.signal},
        response => {
          const chunks: Buffer[] = [];
          response
            .on('data', (c: Buffer) => chunks.push(c))
            .on('end', () => {
              if (response.statusCode === 404) return reject(new ResolveError('not-found', 'x'));
              resolve({
                url: url.href,
                hops: [],
                status: response.statusCode ?? 0,
                headers: response.headers as Record<string, string>,
                bytes: Buffer.concat(chunks),
              });
            });
        },
      );
      req.on('error', reject).end(o.body);
    });
  const fetch: SafeFetch = async (url, o) => {
    for (let u = new URL(url), n = 0; ; n++) {
      const f = await one(u, o);
      if (o.redirect === 'manual' || !f.headers['location'] || n > 5) return f;
      u = new URL(f.headers['location'], u);
    }
  };
  return Object.assign(fetch, {close: () => Promise.resolve()});
}
