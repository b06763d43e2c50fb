import type {Hutong} from '../../src/hutong.js';
import {safeUrl} from '../../src/security/url.js';

/** A row of the web platform tests: `failure`, or the address that a browser makes of it. */
export interface UrlRow {
  input: string;
  base?: string;
  href?: string;
  failure?: true;
}
/** A row of the IDNA tables: a host as it is written, and as it is asked for; `null`: it is none. */
export interface HostRow {
  input: string;
  output: string | null;
}
export interface Tables {
  urltestdata: UrlRow[];
  toascii: HostRow[];
  IdnaTestV2: HostRow[];
}
export const names = ['urltestdata', 'toascii', 'IdnaTestV2'] as const;

export interface Written {
  text: string;
  /** What the tables say that opens; `null` where nothing may. */
  href: string | null;
}

/** Letters that Unicode has mapped or assigned since the tables were made (15.0): engines of today take them, each as far as it is up to date. */
const newer = /[\u04c0\u10a0-\u10cd\u115f\u2183\u{323b0}-\u{33479}]|xn--20-9802c|xn--9-i0j5967eg3qz/u;

/** Addresses as somebody may send them, with what they open by the tables. A row with a base is no address of its own, and a host with `?` in it none. */
export function written({urltestdata, toascii, IdnaTestV2}: Tables): Written[] {
  const host = ({input, output}: HostRow): Written => ({text: `https://${input}/`, href: output === null || output === '' ? null : `https://${output}/`});
  return [
    ...urltestdata.filter(({base}) => base === undefined).map(({input, href = null}) => ({text: input, href})),
    ...[...toascii, ...IdnaTestV2].filter(({input}) => !/[/?#\\:@]/.test(input) && !newer.test(input)).map(host),
  ];
}

/** What is wrong with an address: it opens something else than the tables say, or than what is shown. */
export function disagreements({text, href}: Written, hutong: Hutong): string[] {
  const wrong: string[] = [];
  const safe = safeUrl(text);
  if (safe !== undefined && safe !== href) wrong.push(`${JSON.stringify(text)} opens ${safe}, not ${String(href)}`);
  if (safe !== undefined && new URL(safe).href !== safe) wrong.push(`${safe} is no fixed point`);
  const {segments, cards} = hutong.parse(text);
  for (const segment of segments) {
    if (segment.type !== 'link') continue;
    const opened = new URL(segment.url);
    // Shown as it was written: what a browser makes of that is what opens, or a question is asked that names the host.
    const shown = URL.canParse(segment.text) ? new URL(segment.text) : undefined;
    if (segment.risk ? segment.risk.host !== opened.hostname : shown?.host !== opened.host)
      wrong.push(`${JSON.stringify(text)} shows ${JSON.stringify(segment.text)} and opens ${segment.url}`);
  }
  for (const {openUrl} of cards) if (openUrl !== undefined && safeUrl(openUrl) !== openUrl) wrong.push(`a card opens ${openUrl}`);
  return wrong;
}
