/** Bounds on what a payload may cost, in UTF-16 units unless said. Everything beyond them is left as text. */
export const limits = {
  /** A person's message. WeChat stops at 16,384 characters; pasted logs are longer. */
  text: 100_000,
  /** A bot's message that is drawn as plain text: 20,000 short paragraphs took 240 ms to lay out. */
  plain: 40_000,
  /** The part of a text in which links and tokens are looked for: 10 MB of `https://` must not hold the thread. */
  scanned: 50_000,
  /** Links and tokens read from one text. */
  shares: 200,
  /** What a platform sees of the words before and after its link: share texts stay under 400. */
  around: 600,
  /** XML or JSON of a structured payload: 256 Ki. The largest seen, a merged record, had 90 Ki. */
  structured: 262_144,
  url: 4096,
  title: 300,
  description: 2000,
  name: 100,
  tags: 20,
  badges: 9,
  images: 9,
  items: 20,
  /** Messages of a merged record that are kept; WeChat forwards at most 100. */
  record: 100,
} as const;
