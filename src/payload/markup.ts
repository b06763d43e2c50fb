import {cut} from '../card/text.js';

/** What the markup languages of other systems leave as plain words: no card draws markup. */

const entities: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' '};
/** `&amp;` is undone last, so that `&amp;lt;` is `&lt;`. */
export const unescaped = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|nbsp);/g, entity => entities[entity] ?? entity).replaceAll('&amp;', '&');

/** A robot's card is a few hundred characters. */
const mostMarkdown = 10_000;

interface MarkdownLink {
  start: number;
  end: number;
  label: string;
  target: string;
  picture: boolean;
}

/** `[label](target)` and `![label](target)`, found by their seam: no pattern tries every bracket as a beginning. */
function linksIn(markdown: string): MarkdownLink[] {
  const links: MarkdownLink[] = [];
  let from = 0;
  for (let seam = markdown.indexOf(']('); seam >= 0; seam = markdown.indexOf('](', seam + 2)) {
    const back = Math.max(from, seam - 201);
    const open = back + markdown.slice(back, seam).lastIndexOf('[');
    const length = markdown.slice(seam + 2, seam + 2002).search(/[)\s]/);
    const label = markdown.slice(open + 1, seam);
    if (open < back || label.includes('\n') || length < 1 || markdown[seam + 2 + length] !== ')') continue;
    const picture = markdown[open - 1] === '!';
    const link = {start: picture ? open - 1 : open, end: seam + 3 + length, label, target: markdown.slice(seam + 2, seam + 2 + length), picture};
    links.push(link);
    from = link.end;
  }
  return links;
}

/** Markdown without its pictures, headings and emphasis; links leave their labels, tags what is between them. */
export function plainMarkdown(markdown: string): string {
  const source = cut(markdown, mostMarkdown);
  let words = '';
  let from = 0;
  for (const {start, end, label, picture} of linksIn(source)) {
    words += source.slice(from, start) + (picture ? '' : label);
    from = end;
  }
  return (words + source.slice(from))
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/^[ \t]{0,3}(?:#{1,6}|>)[ \t]{1,3}/gm, '')
    .replace(/\*\*([^*\n]{1,300})\*\*/g, '$1')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n');
}

/** The address of the first picture in a Markdown text. */
export const firstPicture = (markdown: string): string | undefined => linksIn(cut(markdown, mostMarkdown)).find(({picture}) => picture)?.target;

/** Slack's mrkdwn: `<url|label>`, `<@U1>`, and the three characters that it escapes. */
export const plainMrkdwn = (mrkdwn: string): string =>
  unescaped(mrkdwn.replace(/<([^<>|]{1,2000})(?:\|([^<>]{0,500}))?>/g, (_, target: string, label: string | undefined) => label ?? target));
