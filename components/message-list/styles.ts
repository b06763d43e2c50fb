import {css} from 'lit';
import {spokenStyles} from '../shared/spoken.styles.js';

/** Public properties are read here, each with its fallback, and never set. */
export const listStyles = css`
  :host {
    --_fg2: var(--hutong-fg-2, light-dark(rgb(0 0 0 / 0.55), rgb(255 255 255 / 0.55)));
    --_focus: light-dark(#2f6bd8, #7fb0ff);
    color: var(--hutong-fg, light-dark(rgb(0 0 0 / 0.9), rgb(255 255 255 / 0.8)));
    font: 400 calc(12px * var(--hutong-scale, 1)) / calc(16px * var(--hutong-scale, 1))
      var(--hutong-font, system-ui, -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
  }
  .scroller {
    box-sizing: border-box;
    block-size: 100%;
    max-block-size: inherit;
    padding-block: 8px 12px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    outline: none;
  }
  .rows {
    /* What is inside cannot move what is around it, and each move of the window is laid out by itself. */
    contain: layout style;
  }
  .row {
    border-radius: 4px;
  }
  .row:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .own {
    display: flow-root;
  }
  time,
  .empty {
    display: block;
    margin: 0;
    padding: 8px 64px;
    color: var(--_fg2);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .line {
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 8px 12px;
    color: var(--_fg2);
  }
  .line::before,
  .line::after {
    content: '';
    flex: 1;
    block-size: 0.5px;
    background: var(--hutong-line, light-dark(rgb(0 0 0 / 0.1), rgb(255 255 255 / 0.1)));
  }
  /* As high with nothing in it: whoever scrolls up to it sees no jump. */
  .older {
    display: grid;
    place-items: center;
    block-size: 40px;
  }
  .busy::before {
    content: '';
    inline-size: 16px;
    block-size: 16px;
    border: 1.5px solid var(--hutong-fg-3, light-dark(rgb(0 0 0 / 0.3), rgb(255 255 255 / 0.3)));
    border-block-start-color: currentcolor;
    border-radius: 50%;
    animation: spin 1s linear infinite;
  }
  .fresh {
    position: absolute;
    inset-block-end: 16px;
    inset-inline-end: 12px;
    min-block-size: 40px;
    margin: 0;
    padding: 0 16px;
    border: 0;
    border-radius: 20px;
    background: var(--hutong-bubble-in, light-dark(#fff, #2c2c2c));
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.16);
    color: light-dark(#06803f, #07c160);
    font: inherit;
    font-size: calc(14px * var(--hutong-scale, 1));
    line-height: calc(20px * var(--hutong-scale, 1));
    cursor: pointer;
  }
  .fresh::before {
    content: '';
    display: inline-block;
    inline-size: 7px;
    block-size: 7px;
    margin-inline-end: 8px;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -3px;
  }
  .fresh:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  ${spokenStyles}
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .busy::before {
      animation: none;
    }
  }
`;
