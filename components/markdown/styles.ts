import {css} from 'lit';
import {askStyles} from '../views/ask.js';

/** On top of a message's own rules. */
export const markdownStyles = css`
  ${askStyles}
  :host {
    padding: 0;
    /* Paint containment would cut the tail off. */
    contain: layout style;
    /* As wide as a bubble of a message that it stands in. */
    min-inline-size: 0;
    max-inline-size: max(100% - 52px, min(262px, 100%));
  }
  .bubble {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .md {
    white-space: normal;
  }
  .md .raw {
    white-space: pre-wrap;
  }
  .md > div + div,
  .md li > :is(ul, ol),
  .md blockquote > * + *,
  .md li > p + p {
    margin-block-start: 8px;
  }
  .md :is(p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, table, hr) {
    margin: 0;
  }
  .md :is(p, h1, h2, h3, h4, h5, h6, li, td, th, blockquote) {
    unicode-bidi: plaintext;
  }
  .md :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
    font-size: inherit;
    line-height: inherit;
  }
  .md h1 {
    font-size: 1.2em;
    line-height: calc(28 * var(--_u));
  }
  .md h2 {
    font-size: 1.1em;
    line-height: calc(26 * var(--_u));
  }
  .md :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .md li + li {
    margin-block-start: 4px;
  }
  .md blockquote {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_fg3);
    color: var(--_fg2);
  }
  .md hr {
    border: 0;
    border-block-start: 0.5px solid var(--_fg3);
  }
  .md code {
    padding: 1px 4px;
    border-radius: 4px;
    background: light-dark(rgb(0 0 0 / 0.05), rgb(255 255 255 / 0.08));
    font:
      0.85em ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace;
  }
  .code {
    overflow: hidden;
    border-radius: 4px;
    background: light-dark(#f7f7f7, #232323);
  }
  .code > div {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 4px 10px;
    color: light-dark(rgb(0 0 0 / 0.6), rgb(255 255 255 / 0.6));
    font-size: calc(12 * var(--_u));
    line-height: calc(24 * var(--_u));
  }
  .copy {
    color: var(--hutong-link, light-dark(#576b95, #8a9db8));
  }
  .md pre {
    padding: 4px 10px 10px;
    overflow-x: auto;
    line-height: calc(20 * var(--_u));
    direction: ltr;
    text-align: left;
    white-space: pre;
    overflow-wrap: normal;
  }
  .md pre code {
    padding: 0;
    background: none;
  }
  .md .link {
    text-decoration: underline;
    text-decoration-thickness: from-font;
  }
  .wide {
    overflow-x: auto;
  }
  .md table {
    border-collapse: collapse;
    font-size: 0.9em;
  }
  .md :is(th, td) {
    padding: 4px 8px;
    border: 0.5px solid var(--_fg3);
    text-align: start;
  }
  .md :is(th, td)[align='center'] {
    text-align: center;
  }
  .md :is(th, td)[align='right'] {
    text-align: end;
  }
  :is(pre, .wide):focus-visible {
    outline-offset: -2px;
  }
  hutong-card {
    margin-block-start: 4px;
  }
`;
