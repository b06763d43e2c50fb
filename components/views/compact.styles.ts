import {css} from 'lit';

export const compactStyles = css`
  .cb {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(48 * var(--_u));
    column-gap: calc(12 * var(--_u));
    block-size: calc(76 * var(--_u));
    padding: calc(8 * var(--_u)) calc(12 * var(--_u)) calc(4 * var(--_u));
  }
  .b .cb {
    block-size: calc(92 * var(--_u));
  }
  /* One title line less: the words stand in the middle of the same height, never over a hole. */
  .cx {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .cx .title {
    flex: none;
    min-block-size: 0;
  }
  .tile {
    --_s: 28;
    --_box: none;
    --_letter: var(--_mark);
    position: relative;
    display: grid;
    place-items: center;
    inline-size: calc(48 * var(--_u));
    block-size: calc(48 * var(--_u));
    overflow: hidden;
    border-radius: calc(4 * var(--_u));
    background: light-dark(color-mix(in srgb, var(--_tint, #808080) 12%, var(--_paper)), color-mix(in srgb, var(--_tint, #808080) 20%, var(--_paper)));
  }
  .tile .g {
    font-size: calc(24 * var(--_u));
    font-weight: 600;
    overflow: visible;
  }
  .cb .tile {
    margin-block-start: calc(4 * var(--_u));
  }
  .cr {
    display: flex;
    flex: none;
    gap: calc(4 * var(--_u));
    align-items: center;
    block-size: calc(20 * var(--_u));
    margin-block-start: calc(4 * var(--_u));
    color: var(--_fg2);
    font-size: calc(12 * var(--_u));
    line-height: calc(20 * var(--_u));
    white-space: nowrap;
  }
  .cr .price {
    flex: none;
    margin-inline-start: -1px;
  }
  .cr .plabel {
    margin: 0;
  }
  .last {
    flex: none;
  }
  .last::before {
    content: '·';
    margin-inline-end: calc(4 * var(--_u));
  }
  .cr .tok {
    padding-inline: calc(6 * var(--_u));
    font-size: calc(12 * var(--_u));
    line-height: calc(18 * var(--_u));
  }
  .whole {
    flex: none;
  }
  .cr .copy,
  .cr .btn {
    margin-inline-start: calc(4 * var(--_u));
  }
  .cr .btn {
    block-size: calc(20 * var(--_u));
    padding-inline: calc(10 * var(--_u));
    font-size: calc(12 * var(--_u));
  }
  .cr .btn::after {
    inset: -12px -8px;
  }
  .cl {
    flex: none;
    color: var(--_fg2);
    font-size: calc(12 * var(--_u));
    line-height: calc(16 * var(--_u));
    unicode-bidi: plaintext;
  }

  .unsafe .host {
    grid-column: 1 / -1;
    margin-block: calc(4 * var(--_u));
  }
  .warn {
    display: flex;
    gap: calc(8 * var(--_u));
    align-items: center;
    padding: calc(8 * var(--_u)) calc(12 * var(--_u));
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_amber);
    color: light-dark(#774900, #f6c680);
    font-size: calc(13 * var(--_u));
    font-weight: 500;
    line-height: calc(20 * var(--_u));
  }
  .unsafe {
    --_amber: light-dark(#ffefcf, #453620);
  }
  :host([tail]) .unsafe::before {
    background: var(--_amber);
  }
  .warn .ic {
    --_s: 16;
  }
  .unsafe .cb {
    block-size: auto;
  }
  .unsafe .cx {
    justify-content: start;
  }
`;
