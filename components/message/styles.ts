import {css} from 'lit';
import {spokenStyles} from '../shared/spoken.styles.js';

/** Public properties are read here, each with its fallback, and never set. `--_u` is one pixel at the chat's own text size. */
export const messageStyles = css`
  :host {
    --_u: calc(1px * var(--hutong-scale, 1));
    --_fg: var(--hutong-fg, light-dark(rgb(0 0 0 / 0.9), rgb(255 255 255 / 0.8)));
    --_fg2: var(--hutong-fg-2, light-dark(rgb(0 0 0 / 0.55), rgb(255 255 255 / 0.55)));
    --_fg3: var(--hutong-fg-3, light-dark(rgb(0 0 0 / 0.3), rgb(255 255 255 / 0.3)));
    --_focus: light-dark(#2f6bd8, #7fb0ff);
    box-sizing: border-box;
    display: block;
    contain: content;
    padding: 8px 12px;
    color: var(--_fg);
    font: 400 calc(17 * var(--_u)) / calc(24 * var(--_u))
      var(--hutong-font, system-ui, -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
    text-align: start;
    line-break: strict;
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
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  :focus-visible {
    border-radius: 2px;
    outline: 2px solid var(--_focus);
  }
  .time {
    display: block;
    margin-block-end: 16px;
    padding-inline: 52px;
    color: var(--_fg2);
    font-size: calc(12 * var(--_u));
    line-height: calc(16 * var(--_u));
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: flex;
    gap: 12px;
    align-items: flex-start;
  }
  .out {
    flex-direction: row-reverse;
  }
  .avatar,
  ::slotted([slot='avatar']) {
    flex: none;
    max-inline-size: none;
    inline-size: 40px;
    block-size: 40px;
    overflow: hidden;
    border-radius: 4px;
    object-fit: cover;
  }
  .avatar {
    background: light-dark(#d9d9d9, #3a3a3a);
    color: light-dark(rgb(0 0 0 / 0.7), rgb(255 255 255 / 0.8));
    font-size: 17px;
    line-height: 40px;
    text-align: center;
  }
  /* Nobody's: a head and shoulders. */
  .avatar:empty:not(img) {
    background:
      radial-gradient(circle at 50% 15px, var(--_fg3) 7px, transparent 7.5px), radial-gradient(ellipse 14px 12px at 50% 37px, var(--_fg3) 98%, transparent),
      light-dark(#d9d9d9, #3a3a3a);
  }
  .stack {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
  }
  .nickname {
    margin-block: -2px 2px;
    overflow: hidden;
    color: var(--_fg2);
    font-size: calc(12 * var(--_u));
    line-height: calc(16 * var(--_u));
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .line {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .out .line {
    justify-content: flex-end;
  }
  /*
   * The far side keeps an avatar's room free, and 262 px hold a line of 14 Han characters, or a whole card:
   * below 390 px of row the room goes first.
   */
  .line > :not(.failed, .sending),
  slot > * {
    min-inline-size: 0;
    max-inline-size: max(100% - 52px, min(262px, 100%));
  }
  .bubble {
    position: relative;
    min-block-size: calc(24 * var(--_u) + 20px);
    padding: 10px 12px;
    border-radius: 6px;
    background: var(--hutong-bubble-in, light-dark(#fff, #2c2c2c));
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    /* Each paragraph runs as its own first letter says, and none reorders its neighbours. */
    unicode-bidi: plaintext;
  }
  .latin {
    text-wrap: pretty;
  }
  .out .bubble {
    background: var(--hutong-bubble-out, light-dark(#95ec69, #3eb575));
    color: rgb(0 0 0 / 0.9);
  }
  .tail::before {
    content: '';
    position: absolute;
    inset-block-start: 14px;
    inset-inline-start: -6px;
    inline-size: 6.5px;
    block-size: 12px;
    background: inherit;
    clip-path: path('M6.5 0 L6 0 L.75 5.25 Q0 6 .75 6.75 L6 12 L6.5 12 Z');
  }
  .out .tail::before {
    inset-inline: auto -6px;
    scale: -1 1;
  }
  :host(:dir(rtl)) .tail::before {
    scale: -1 1;
  }
  :host(:dir(rtl)) .out .tail::before {
    scale: none;
  }
  .link,
  .at {
    color: var(--hutong-link, light-dark(#576b95, #8a9db8));
    text-decoration: none;
  }
  .out .link,
  .out .at {
    color: var(--hutong-link-out, light-dark(#3f5480, #1b2a4a));
  }
  .link:hover,
  .risky {
    text-decoration: underline;
  }
  .risky {
    text-decoration-color: #fa9d3b;
    text-decoration-thickness: 2px;
  }
  .site {
    margin-inline-start: 4px;
    padding-inline: 4px;
    border-radius: 4px;
    background: #ffefcf;
    color: #774900;
    font-size: calc(12 * var(--_u));
    overflow-wrap: anywhere;
  }
  .fold {
    display: block;
    min-block-size: 24px;
    margin-block-start: 4px;
  }
  /* The code runs out of the box, and stays in the text. */
  .face {
    display: inline-block;
    inline-size: 1.35em;
    overflow: hidden;
    vertical-align: bottom;
    white-space: nowrap;
  }
  .face::before {
    content: attr(data-face);
    display: inline-block;
    inline-size: 1.35em;
    text-align: center;
  }
  ${spokenStyles}
  /* The system's colours leave no ground of its own to a bubble. */
  @media (forced-colors: active) {
    .bubble {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;
