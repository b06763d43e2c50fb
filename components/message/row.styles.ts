import {css} from 'lit';

/** What a row has beside words: the boxes of what comes later, how it stands with a message, and what the app itself says. */
export const rowStyles = css`
  .quote {
    block-size: calc(16 * var(--_u) + 12px);
    border-radius: 4px;
    background: light-dark(rgb(0 0 0 / 0.05), rgb(255 255 255 / 0.08));
  }
  .tall {
    block-size: calc(32 * var(--_u) + 12px);
  }
  .notice {
    margin: 0;
    padding-inline: 40px;
    overflow-wrap: anywhere;
    color: var(--_fg2);
    font-size: calc(12 * var(--_u));
    line-height: calc(16 * var(--_u));
    min-block-size: calc(16 * var(--_u));
    text-align: center;
    white-space: pre-line;
  }
  .sheet {
    position: relative;
    inline-size: var(--hutong-card-width, 260px);
    block-size: calc(88 * var(--_u));
    border-radius: var(--hutong-radius, 8px);
    background: var(--hutong-bubble-in, light-dark(#fff, #2c2c2c));
  }
  .record {
    block-size: calc((72 + 18 * var(--_lines, 0)) * var(--_u));
  }
  .odd {
    color: var(--_fg2);
  }
  .out .odd {
    color: rgb(0 0 0 / 0.7);
  }
  .sending {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin-inline: 2px;
    border: 1.5px solid var(--_fg3);
    border-block-start-color: var(--_fg);
    border-radius: 50%;
    animation: spin 1s linear infinite;
  }
  .failed {
    position: relative;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: #fa5151;
    color: #fff;
  }
  /* A bar and a dot: the mark is drawn, since a letter would sit as the font likes. */
  .failed::before {
    content: '';
    position: absolute;
    inset: 0;
    background:
      linear-gradient(#fff 0 0) 50% 4.5px / 2px 7px no-repeat,
      linear-gradient(#fff 0 0) 50% 13.5px / 2px 2px no-repeat;
  }
  .failed::after {
    content: '';
    position: absolute;
    inset: -12px;
  }
  .more {
    align-self: flex-start;
    min-block-size: 24px;
    padding-inline: 12px;
    border-radius: 4px;
    background: light-dark(rgb(0 0 0 / 0.05), rgb(255 255 255 / 0.08));
    color: light-dark(rgb(0 0 0 / 0.62), var(--_fg));
    font-size: calc(12 * var(--_u));
    line-height: calc(24 * var(--_u));
  }
  .out .more {
    align-self: flex-end;
  }
  .bar {
    display: block;
    inline-size: 136px;
    block-size: 12px;
    margin-block: 6px;
    border-radius: 4px;
    background: light-dark(#eaeaea, #3a3a3a);
  }
  .out .bar {
    background: rgb(0 0 0 / 0.12);
  }
  .bar + .bar {
    inline-size: 88px;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .sending {
      animation: none;
    }
  }
`;
