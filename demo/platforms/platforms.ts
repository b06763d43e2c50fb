import type {Hutong} from 'hutong/core';
import {html, inPage, pageOf, redirect, type Answer, type Asked, type Item, type RecipeCases} from './voice.js';

/** Everything that stands on the drawn platforms. */
export interface Stock {
  /** By `platform:id`, and by address for what has none. */
  items: ReadonlyMap<string, Item>;
  /** Where short links lead, by address. */
  links: ReadonlyMap<string, string>;
}

/** Hosts whose short links are pages with a script in them; everybody else's redirect. */
const scripted = new Set(['m.tb.cn', 'e.tb.cn', 's.tb.cn', 'i.tb.cn', 'tb.cn']);

const gone: Answer = {...html('<!DOCTYPE html><html><head><title>404 Not Found</title></head></html>'), status: 404};
const login = html('<!DOCTYPE html><html><head><title>登录</title><meta property="og:title" content="登录"></head><body></body></html>');
/** An address as it is asked for: `https:` or not, the page is the same, and what stands behind a # is never sent. */
export function plain(address: string): string {
  const {host, pathname, search} = new URL(address);
  return `${host}${pathname}${search}`;
}

/**
 * One function for all platforms: what a host answers. Its own voice first; a page of its own for what has none. All
 * that it says is invented; how it says it is how the platforms do.
 */
export function drawnPlatforms(hutong: Hutong, files: readonly {platform: string; cases: RecipeCases}[], {items, links}: Stock): (asked: Asked) => Answer {
  const answers = new Map(files.flatMap(({cases}) => Object.entries(cases.answers ?? {})));
  const leads = new Map([...files.flatMap(({cases}) => Object.entries(cases.links ?? {})), ...links].map(([from, to]) => [plain(from), to] as const));
  const known = new Map([
    ...files.flatMap(({platform, cases}) => Object.entries(cases.items ?? {}).map(([id, item]) => [`${platform}:${id}`, item] as const)),
    ...items,
  ]);

  return asked => {
    const address = plain(asked.url.href);
    const fixed = answers.get(address);
    if (fixed) return fixed;
    const onward = leads.get(address) ?? leads.get(address.replace(/\?.*/s, ''));
    if (onward !== undefined) return scripted.has(asked.host) ? inPage(onward) : redirect(onward);
    if (/^(?:login|passport)\./.test(asked.host)) return login;
    for (const {platform, cases} of files) {
      const answer = cases.voice?.(asked, id => known.get(`${platform}:${id ?? ''}`));
      if (answer) return answer;
    }
    const href = asked.url.href.replace(/^http:/, 'https:');
    const card = hutong.parse(href).cards[0];
    const item = known.get(address) ?? known.get(plain(card?.url ?? href)) ?? known.get(`${card?.platform ?? ''}:${card?.id ?? ''}`);
    return item ? html(pageOf(item)) : gone;
  };
}
