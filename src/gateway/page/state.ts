/** Two of the pages seen have states of 400 KB; four times that is no page's. */
const mostUnits = 2_000_000;
/** The deepest seen, 小红书's, has 14. */
const maxDepth = 64;

/**
 * The JSON value that a page's script assigns: `window.__STATE__ = {…}`. Cut out by its brackets, in one pass;
 * `undefined`, which scripts may say and JSON may not, becomes `null`. `undefined` when there is none, or it is
 * malformed, too large or too deep.
 *
 * @param name what stands before the `=` or `:`, a literal: `window.__STATE__`
 */
export function readState(html: string, name: string): unknown {
  for (let at = html.indexOf(name), tries = 0; at >= 0 && tries < 20; at = html.indexOf(name, at + name.length), tries++) {
    const start = /^["']?\s{0,9}[=:]\s{0,9}/.exec(html.slice(at + name.length, at + name.length + 24));
    const open = start && at + name.length + start[0].length;
    if (open !== null && (html[open] === '{' || html[open] === '[')) return parse(cutJson(html, open));
  }
  return undefined;
}

function parse(json: string | undefined): unknown {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** From an opening bracket to the one that closes it. */
function cutJson(source: string, start: number): string | undefined {
  const end = Math.min(source.length, start + mostUnits);
  let json = '';
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++)
    switch (source.charCodeAt(at)) {
      case 0x22: // "
        for (at++; at < end && source.charCodeAt(at) !== 0x22; at++) if (source.charCodeAt(at) === 0x5c) at++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > maxDepth) return undefined;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (--depth === 0) return json + source.slice(from, at + 1);
        break;
      case 0x75: // u
        if (!source.startsWith('undefined', at)) break;
        json += `${source.slice(from, at)}null`;
        at += 8;
        from = at + 1;
    }
  return undefined;
}

/** A JSON answer of an endpoint; `undefined` when it is none. Some wrap it in a call or an assignment: `QZOutputJson={…};`. */
export function readAnswer(text: string): unknown {
  const open = text.search(/[[{]/);
  return open < 0 || open > 200 ? undefined : parse(cutJson(text, open));
}

/** The JSON of a script that is nothing else: `<script id="__NEXT_DATA__" type="application/json">{…}`. */
export function readScript(html: string, id: string): unknown {
  const at = html.indexOf(`id="${id}"`);
  const open = at < 0 ? -1 : html.indexOf('>', at);
  return open < 0 || open - at > 300 || html[open + 1] !== '{' ? undefined : parse(cutJson(html, open + 1));
}
