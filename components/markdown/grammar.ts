import {Lexer, Marked, Parser, type Token, type TokensList} from 'marked';
import type {Registry} from '../../src/registry.js';
import {findLinks} from '../../src/payload/links.js';

/** In UTF-16 units: beyond it a text is drawn as it is. marked takes 4 s for a million. */
const mostText = 16_384;
/** Of the signs that marked pairs, of a block and of a text: 8,000 in one block took it 4.9 s, 400 take at most 20 ms. */
const mostPairs = 400;
const mostPairsOfAll = 1600;
/** Each block has its price, some 0.3 ms. */
export const mostBlocks = 300;
/** Lines and cells of one block, each with elements of its own. */
const mostCells = 1200;
/** Quotes and lists in one another. marked throws at some 2,000. */
const mostDepth = 16;

const pairs = (text: string) => text.length - text.replace(/[*_~[\]>]/g, '').length;
/** Bound: a line that begins with so many quotes, or so far inside lists. */
const deep = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${String(mostDepth)}}|^(?: {2}|\\t){${String(2 * mostDepth)}}`, 'm');

/** Whether a text may be read at all. */
export const readable = (text: string): boolean => text.length <= mostText && pairs(text) <= mostPairsOfAll;

/** Tags of HTML that people type, and that hold nothing but words. All other markup is what it looks like: text. */
const plainTag = /&#60;(\/?(?:p|br|b|strong|i|em|del|s|code|pre|blockquote|ul|ol|li|h[1-6]|hr|table|thead|tbody|tr|th|td|span))\s{0,9}\/?&#62;/gi;

const escape = (text: string) => text.replace(/[&<>"]/g, sign => `&#${String(sign.charCodeAt(0))};`);

/** marked, with links that end where `parse` ends them. */
export interface Grammar {
  /** A text's blocks, as they are written one after another; and what its links are called by. */
  split(text: string): {raws: {raw: string; space: boolean}[]; links: TokensList['links']};
  /** A block as HTML that nobody has looked through; `undefined`: it is to stand as it is. `open`: more may come at its end. */
  html(raw: string, links: TokensList['links'], open: boolean): {html: string; language: string | undefined} | undefined;
}

export function createGrammar(registry: Registry): Grammar {
  const marked = new Marked({
    breaks: true,
    tokenizer: {
      url(src) {
        const [hit] = /^https?:\/\//i.test(src) ? findLinks(src.slice(0, 4200), registry, 1) : [];
        if (hit?.start !== 0) return undefined;
        return {type: 'link', raw: hit.text, href: hit.address, text: hit.text, bare: true, tokens: [{type: 'text', raw: hit.text, text: hit.text}]};
      },
      emStrong(src) {
        // `**标题：**内容`: CommonMark sees no end there, since a letter follows the colon.
        const [raw, text = ''] = /^\*\*(?![\s*])([^*\n`[\]]{0,200}[^*\s`[\]])\*\*(?!\*)/.exec(src) ?? [];
        return raw === undefined ? false : {type: 'strong', raw, text, tokens: this.lexer.inlineTokens(text)};
      },
    },
    renderer: {
      // A sanitiser alone would let the parser see `onerror`: a strict page reports that, though nothing runs.
      html: ({text}) => escape(text).replace(plainTag, '<$1>'),
      // A picture would tell its host who reads. What it is called leads to it.
      image: ({href, text}) => `<a href="${escape(href)}">${escape(text || href)}</a>`,
      checkbox: ({checked}) => (checked ? '☑ ' : '☐ '),
    },
  });
  const lexer = (links: TokensList['links'] = {}) => {
    const made = new Lexer(marked.defaults);
    made.tokens.links = links;
    return made;
  };
  return {
    split(text) {
      const {tokens, links} = blocksOf(lexer(), text);
      return {raws: tokens.map(({raw, type}) => ({raw, space: type === 'space'})), links};
    },
    html(raw, links, open) {
      if (pairs(raw) > mostPairs || raw.split(/[\n|]/, mostCells + 1).length > mostCells || deep.test(raw)) return undefined;
      const tokens = lexer(links).lex(raw);
      if (open) holdBack(tokens);
      const [first] = tokens;
      return {html: Parser.parse(tokens, marked.defaults), language: first?.type === 'code' ? (first.lang as string | undefined) : undefined};
    },
  };
}

/** Blocks alone: what stands in them is read block by block. */
function blocksOf(lexer: Lexer, text: string): {tokens: Token[]; links: TokensList['links']} {
  lexer.blockTokens(text, lexer.tokens);
  return {tokens: lexer.tokens, links: lexer.tokens.links};
}

/** A bare link at the very end may still grow: it is no link yet. */
function holdBack(tokens: Token[]): void {
  let last = tokens.at(-1);
  for (let inside = last && insideOf(last); inside && inside.length > 0 && !isBare(last); inside = last && insideOf(last)) last = inside.at(-1);
  if (last && isBare(last)) Object.assign(last, {type: 'text', tokens: undefined});
}
const insideOf = (token: Token): Token[] | undefined => ('items' in token ? (token.items as Token[]) : 'tokens' in token ? token.tokens : undefined);
const isBare = (token: Token | undefined) => token !== undefined && 'bare' in token;
