import {css} from 'lit';

/** Prices, codes, and the buttons beside them. */
export const controlStyles = css`
  .price {
    color: var(--_price);
    font-size: 12px;
    font-weight: 600;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .price b {
    margin-inline-start: 1px;
    font-size: 20px;
    letter-spacing: -0.01em;
    line-height: 1;
  }
  /* eight figures, and a card of 200 px has room for them still */
  .long b {
    font-size: 15px;
  }
  .price b + b {
    margin: 0;
  }
  .plabel,
  .was {
    display: inline-block;
    margin-inline-start: 4px;
    white-space: nowrap;
  }
  .plabel {
    color: var(--_price);
  }
  .was {
    color: var(--_fg2);
  }
  .tok {
    min-inline-size: 0;
    padding-inline: 8px;
    overflow: hidden;
    border-radius: 4px;
    background: var(--_fill);
    color: var(--_fg);
    font:
      400 13px / 24px ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .copy {
    display: inline-flex;
    flex: none;
    gap: 4px;
    align-items: center;
    min-block-size: 24px;
    color: var(--hutong-link, light-dark(#576b95, #8a9db8));
    font-size: 12px;
    line-height: 16px;
  }
  .copy::after,
  .btn::after,
  .retry::after,
  .more::after {
    content: '';
    position: absolute;
    inset: -10px -8px;
  }
  /* or a finger had 22 px for the other */
  .retry + .more::after {
    inset-inline-start: 0;
  }
  .btn {
    display: inline-flex;
    flex: none;
    gap: 4px;
    align-items: center;
    block-size: 32px;
    padding-inline: 12px;
    border-radius: 4px;
    background: var(--_fill);
    color: var(--_fg);
    font-size: 14px;
    font-weight: 500;
    line-height: 20px;
    text-decoration: none;
    white-space: nowrap;
  }
  .btn .ic {
    --_s: 14;
  }
  .btn::after {
    inset: -6px 0;
  }
  .primary {
    background: var(--hutong-brand, #07c160);
    color: rgb(0 0 0 / 0.9);
  }
`;
