import {css} from 'lit';
import {askStyles} from '../views/ask.js';

/** Lengths of scale 1 inside a sheet, whose own height has the scale in it. */
export const besideStyles = css`
  ${askStyles}
  .money {
    background: #fa9d3b;
    color: rgb(0 0 0 / 0.9);
  }
  .quote {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 6px 8px;
    color: light-dark(rgb(0 0 0 / 0.6), rgb(255 255 255 / 0.6));
    font-size: calc(12 * var(--_u));
    line-height: calc(16 * var(--_u));
  }
  .two {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .quote img {
    flex: none;
    border-radius: 2px;
    object-fit: cover;
  }
  .sheet > * {
    zoom: var(--hutong-scale, 1);
  }
  .one {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .hit {
    display: block;
    inline-size: 100%;
    padding: 12px 12px 4px;
    font-size: 15px;
    line-height: 20px;
  }
  .hit::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--hutong-radius, 8px);
  }
  .hit:active::after {
    background: light-dark(rgb(0 0 0 / 0.03), rgb(255 255 255 / 0.03));
  }
  .hit:focus-visible {
    outline: 0;
  }
  .hit:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sheet ul {
    padding: 0 12px 8px;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
  }
  .sheet li {
    padding-block: 1px;
  }
  .sheet .foot {
    display: flex;
    gap: 4px;
    align-items: center;
    block-size: 28px;
    margin-inline: 12px;
    border-block-start: 0.5px solid var(--hutong-line, light-dark(rgb(0 0 0 / 0.1), rgb(255 255 255 / 0.1)));
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
  }
  .foot span {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .foot svg,
  header svg {
    inline-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
    stroke-linecap: round;
  }
  .paid {
    display: flex;
    gap: 12px;
    align-items: center;
    block-size: 64px;
    padding-inline: 12px;
  }
  .paid svg {
    flex: none;
    inline-size: 40px;
    forced-color-adjust: none;
  }
  .paid span {
    min-inline-size: 0;
  }
  .paid b {
    font-weight: 500;
    font-size: 16px;
    line-height: 24px;
    font-variant-numeric: tabular-nums;
  }
  .paid small {
    display: block;
    font-size: 12px;
    line-height: 16px;
  }
  .paid small,
  .money .foot {
    color: rgb(0 0 0 / 0.72);
  }
  .money .foot {
    block-size: 24px;
    border-color: rgb(0 0 0 / 0.16);
  }
  dialog.panel {
    inline-size: min(420px, 92%);
    max-block-size: min(640px, 88%);
    padding: 0;
    background: var(--hutong-chat-bg, light-dark(#ededed, #111));
    font-size: 15px;
    line-height: 20px;
    overscroll-behavior: contain;
  }
  .panel[open] {
    display: flex;
    flex-direction: column;
  }
  header {
    display: flex;
    flex: none;
    gap: 12px;
    align-items: center;
    padding: 12px 16px;
    border-block-end: 0.5px solid var(--hutong-line, light-dark(rgb(0 0 0 / 0.1), rgb(255 255 255 / 0.1)));
  }
  header h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    font-weight: 500;
    font-size: 16px;
    line-height: 24px;
  }
  header button {
    flex: none;
    padding: 5px;
    line-height: 0;
  }
  .panel ol {
    overflow-y: auto;
    padding: 4px 16px 16px;
  }
  .panel li {
    padding-block: 8px;
  }
  .panel li + li {
    border-block-start: 0.5px solid var(--hutong-line, light-dark(rgb(0 0 0 / 0.1), rgb(255 255 255 / 0.1)));
  }
  .panel p {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .panel hutong-card {
    margin-block-start: 4px;
    zoom: calc(1 / var(--hutong-scale, 1));
  }
  .who {
    display: block;
    color: light-dark(rgb(0 0 0 / 0.6), var(--_fg2));
    font-size: 12px;
    line-height: 16px;
  }
  @media (forced-colors: active) {
    .sheet {
      outline: 1px solid;
      outline-offset: -1px;
    }
    .panel {
      border: 1px solid;
    }
  }
`;
