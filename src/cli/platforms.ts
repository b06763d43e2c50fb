import {labelIn, pickLocale} from '../locale/locale.js';
import {platforms} from '../platforms/index.js';

/** `hutong platforms`: what is recognised. */
export function listPlatforms(json: boolean): number {
  const rows = platforms.map(({name, label, hosts, shortHosts = [], tokens = []}) => ({name, label, hosts, shortHosts, tokens: tokens.length}));
  if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else {
    // `zh_CN.UTF-8` in one of them; the other is often there, and empty.
    const language = [process.env['LC_ALL'], process.env['LANG']].find(Boolean) ?? 'en';
    const locale = pickLocale(language.replace(/\..*/, '').replace('_', '-'));
    for (const {name, label, hosts, shortHosts} of rows)
      process.stdout.write(`${name.padEnd(20)} ${labelIn(label, locale).padEnd(22)} ${[...hosts, ...shortHosts].join(' ')}\n`);
  }
  return 0;
}
