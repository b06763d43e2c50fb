import {css} from 'lit';
import {spokenStyles} from '../shared/spoken.styles.js';

/**
 * The frame of every card. Public properties are read here, each with its fallback, and never set: what a page
 * says on `:root` wins. All lengths are those of scale 1: the chat's own text size is a zoom of the whole.
 */
export const frameStyles = css`
  :host {
    --_fg: var(--hutong-fg, light-dark(rgb(0 0 0 / 0.9), rgb(255 255 255 / 0.8)));
    --_fg2: var(--hutong-fg-2, light-dark(rgb(0 0 0 / 0.55), rgb(255 255 255 / 0.55)));
    --_fg3: var(--hutong-fg-3, light-dark(rgb(0 0 0 / 0.3), rgb(255 255 255 / 0.3)));
    --_line: var(--hutong-line, light-dark(rgb(0 0 0 / 0.1), rgb(255 255 255 / 0.1)));
    --_paper: var(--hutong-bubble-in, light-dark(#fff, #2c2c2c));
    --_price: var(--hutong-price, light-dark(#d92b2b, #ff6b67));
    --_radius: var(--hutong-radius, 8px);
    --_fill: light-dark(rgb(0 0 0 / 0.05), rgb(255 255 255 / 0.08));
    --_skel: light-dark(#eaeaea, #3a3a3a);
    --_focus: light-dark(#2f6bd8, #7fb0ff);
    --_mark: light-dark(var(--_light, var(--_fg2)), var(--_dark, var(--_fg2)));
    position: relative;
    display: block;
    /* Not min(…, 100%): in a box that shrinks to its content a percentage counts as nothing, and the card with it. */
    inline-size: var(--hutong-card-width, 260px);
    max-inline-size: 100%;
    contain: content;
    color: var(--_fg);
    font: 400 15px / 20px var(--hutong-font, system-ui, -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
    text-align: left;
  }
  :host(:dir(rtl)) {
    text-align: right;
  }
  /* What strangers wrote runs its own way, and is cut at its own end; the card's side is where it begins. */
  .title,
  .one {
    unicode-bidi: plaintext;
  }
  /* "[4K]" before an Arabic title does not turn it round. */
  :host(:dir(rtl)) .title.leftward {
    unicode-bidi: isolate;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* Paint containment would cut the tail off. */
  :host([tail]) {
    contain: layout style;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  article {
    position: relative;
    zoom: var(--hutong-scale, 1);
    /* what gives way in a narrow card, or with a large text, goes by the card's width at scale 1 */
    container-type: inline-size;
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  :host([tail]) .tail::before {
    content: '';
    position: absolute;
    inset-block-start: 14px;
    inset-inline-start: -6px;
    inline-size: 6.5px;
    block-size: 12px;
    background: inherit;
    /* beside an avatar, which keeps its size */
    zoom: calc(1 / var(--hutong-scale, 1));
    clip-path: path('M6.5 0 L6 0 L.75 5.25 Q0 6 .75 6.75 L6 12 L6.5 12 Z');
  }
  :host([tail='end']) .tail::before {
    inset-inline: auto -6px;
    scale: -1 1;
  }
  :host(:dir(rtl)[tail='start']) .tail::before {
    scale: -1 1;
  }
  :host(:dir(rtl)[tail='end']) .tail::before {
    scale: none;
  }
  button {
    position: relative;
    z-index: 2;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  ::slotted(*) {
    position: relative;
    z-index: 2;
  }
  i,
  b {
    font-style: normal;
    font-weight: inherit;
  }
  p {
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .body {
    padding: 8px 12px;
  }
  .hit {
    display: block;
    position: static;
    inline-size: 100%;
    color: inherit;
    text-decoration: none;
    outline: none;
  }
  .hit::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    border-radius: var(--_radius);
  }
  .hit:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .hit:active::after {
    background: rgb(0 0 0 / 0.03);
  }
  .title {
    display: -webkit-box;
    min-block-size: 40px;
    margin: 0;
    overflow: hidden;
    font-size: 15px;
    font-weight: 400;
    line-height: 20px;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  /* 2 px of air: the dots of a last ي are not shaved. More would show the tops of a third line. */
  :host(:dir(rtl)) .title {
    margin-block-end: -2px;
    padding-block-end: 2px;
  }
  /* Latin and Han stand at the card's side as a block: lines of theirs that are set right would hang their dots out of it. */
  :host(:dir(rtl)) :is(.title, .desc):not(.leftward) {
    direction: ltr;
    justify-self: start;
    inline-size: fit-content;
    margin-left: auto;
    text-align: left;
  }
  .single .title {
    -webkit-line-clamp: 1;
  }
  /* Cut within a word: of a name its letters tell more than a hole. Arabic before a Latin name would lose the name's first letters. */
  :host(:dir(ltr)) .single .title {
    word-break: break-all;
  }
  .tag {
    display: inline-block;
    padding-inline: 4px;
    border-radius: 3px;
    box-shadow: inset 0 0 0 0.5px color-mix(in srgb, var(--_price) 60%, transparent);
    color: var(--_price);
    font-size: 11px;
    line-height: 16px;
    vertical-align: 1px;
  }
  /* Letters of Arabic stand lower than their line. */
  :host(:dir(rtl)) .tag {
    padding-block-end: 2px;
    line-height: 14px;
  }
  .one {
    min-inline-size: 0;
    /* 2 px of air: deep descenders are not shaved */
    margin-block: -2px;
    padding-block: 2px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .end {
    flex: none;
    margin-inline-start: auto;
  }
  ${spokenStyles}

  .foot {
    position: relative;
    display: flex;
    gap: 4px;
    align-items: center;
    block-size: 28px;
    padding-inline: 12px;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
  }
  .foot::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: 12px;
    border-block-start: 0.5px solid var(--_line);
  }
  .kind {
    flex: none;
    margin-inline-start: auto;
    padding-inline-start: 4px;
  }
  .retry,
  .more {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-inline: -1px -5px;
  }
  .retry .ic,
  .more .ic {
    --_s: 14;
  }
`;
