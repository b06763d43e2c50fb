/** Not drawn as nothing: a title without one is no title. U+3164 and U+2800 are what people use for "empty" names. */
const visible = /[^\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\u2800\u3164\ufe00-\ufe0f\uffa0]/u;
/** C0 and C1 controls but newline, object replacement, bidi embeddings, overrides and isolates: they reorder or hide neighbours. */
const harmful = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffc\u200b\u2028\u2029]+/gu;

/** Cuts at `max` UTF-16 units, never inside a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/**
 * A payload's words as they may be drawn: well-formed, without control characters and bidi overrides,
 * trimmed and at most `max` UTF-16 units; `undefined` when nothing visible is left.
 */
export function words(value: string, max: number): string | undefined {
  // Twice the limit is enough to survive what is stripped, and keeps a 10 MB title cheap.
  const whole = cut(value, max * 2).trim();
  const clean = whole.isWellFormed() && whole.search(harmful) < 0 ? whole : whole.toWellFormed().replace(harmful, ' ').trim();
  const text = clean.length > max ? cut(clean, max).trim() : clean;
  return text.search(visible) < 0 ? undefined : text;
}
