import {Parser} from 'htmlparser2';

/** What a page says about itself. */
export interface PageFacts {
  /** Of `<title>`, on one line, at most 200 characters. */
  title?: string;
  /** `[property or name, content]`, in the order of the page. */
  meta: [string, string][];
  jsonLd: string[];
  /** The addresses of `<link>` by what they are. */
  oembed?: string;
  canonical?: string;
}

const most = {elements: 8000, meta: 300, content: 4000, title: 200, jsonLd: 200_000, scripts: 20};
/** Parsed piece by piece, so that a page of nothing but elements is left in its middle. */
const piece = 16_384;

/** Reads the head of a page, and the JSON-LD of its body; linear in its length, whatever it holds. */
export function readHtml(html: string): PageFacts {
  const facts: PageFacts = {meta: [], jsonLd: []};
  let elements = 0;
  let drawings = 0;
  let reading: 'title' | 'json' | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      elements++;
      if (name === 'svg') drawings++;
      // An icon's title is none.
      if (name === 'title' && facts.title === undefined && drawings === 0) reading = 'title';
      else if (name === 'script' && /^application\/ld\+json\b/i.test(attributes['type'] ?? '') && facts.jsonLd.length < most.scripts) reading = 'json';
      else if (name === 'meta') addMeta(facts, attributes);
      else if (name === 'link') addLink(facts, attributes);
    },
    ontext(more) {
      if (reading && text.length < most.jsonLd) text += more;
    },
    onclosetag(name) {
      if (name === 'svg') drawings--;
      if (reading === 'json' && text.length < most.jsonLd) facts.jsonLd.push(text);
      const title = reading === 'title' ? oneLine(text) : '';
      if (title !== '') facts.title = title;
      reading = undefined;
      text = '';
    },
  });
  for (let at = 0; at < html.length && elements < most.elements; at += piece) parser.write(html.slice(at, at + piece));
  parser.end();
  return facts;
}

const oneLine = (text: string) =>
  text
    .slice(0, most.title * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most.title)
    .toWellFormed();

function addMeta({meta}: PageFacts, attributes: Readonly<Record<string, string>>): void {
  const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
  const content = attributes['content'];
  if (name && content && meta.length < most.meta) meta.push([name.slice(0, 100), content.slice(0, most.content)]);
}

function addLink(facts: PageFacts, attributes: Readonly<Record<string, string>>): void {
  const {rel = '', type = '', href} = attributes as {rel?: string; type?: string; href?: string};
  if (!href) return;
  const words = rel.toLowerCase().split(/\s+/);
  if (words.includes('canonical')) facts.canonical ??= href;
  if (words.includes('alternate') && /^(?:application|text)\/json\+oembed$/i.test(type)) facts.oembed ??= href;
}

/** The words of a piece of markup, `<br>` as a new line: no card draws markup. */
export function plainText(html: string): string {
  let words = '';
  const parser = new Parser({
    ontext(text) {
      words += text;
    },
    onopentagname(name) {
      if (name === 'br' || name === 'p') words += '\n';
    },
  });
  parser.write(html.slice(0, most.content));
  parser.end();
  return words.replaceAll('\u00a0', ' ').trim();
}
