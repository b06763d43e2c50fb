/** What the markup languages of other systems leave as plain words: no card draws markup. */

const entities: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' '};
/** `&amp;` is undone last, so that `&amp;lt;` is `&lt;`. */
export const unescaped = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|nbsp);/g, entity => entities[entity] ?? entity).replaceAll('&amp;', '&');

/** Markdown without its pictures, headings and emphasis; links leave their labels, tags what is between them. */
export const plainMarkdown = (markdown: string): string =>
  markdown
    .slice(0, 10_000)
    .replace(/!\[[^\]\n]{0,200}\]\([^)\s]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,200})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/^[ \t]{0,3}(?:#{1,6}|>)[ \t]{1,3}/gm, '')
    .replace(/\*\*([^*\n]{1,300})\*\*/g, '$1')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n');

/** The address of the first picture in a Markdown text. */
export const firstPicture = (markdown: string): string | undefined => /!\[[^\]\n]{0,200}\]\(([^)\s]{1,2000})\)/.exec(markdown.slice(0, 10_000))?.[1];

/** Slack's mrkdwn: `<url|label>`, `<@U1>`, and the three characters that it escapes. */
export const plainMrkdwn = (mrkdwn: string): string => unescaped(mrkdwn.replace(/<([^<>|]{1,2000})(?:\|([^<>]{0,500}))?>/g, (_, target: string, label: string | undefined) => label ?? target));
