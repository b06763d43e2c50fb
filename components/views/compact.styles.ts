import {css} from 'lit';

export const compactStyles = css`
  .cb {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    block-size: 76px;
    padding: 8px 12px 4px;
  }
  .b .cb {
    block-size: 92px;
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
    inline-size: 48px;
    block-size: 48px;
    overflow: hidden;
    border-radius: 4px;
  }
  .tile:not(.blk) {
    background: light-dark(color-mix(in srgb, var(--_tint, #808080) 12%, var(--_paper)), color-mix(in srgb, var(--_tint, #808080) 20%, var(--_paper)));
  }
  .tile .g {
    font-size: 24px;
    font-weight: 600;
    overflow: visible;
  }
  .cb .tile {
    margin-block-start: 4px;
    margin-inline-start: 12px;
  }
  /* A narrow card, or a large text: the mark is in the footer too, and the code says what it is. */
  @container (width < 194px) {
    .cb .tile {
      display: none;
    }
  }
  @container (width < 236px) {
    .lab {
      display: none;
    }
  }
  .cr {
    display: flex;
    flex: none;
    gap: 4px;
    align-items: center;
    block-size: 20px;
    margin-block-start: 4px;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
  }
  /* What has no room beside a price drops to a second line, out of sight, whole. */
  .cr:has(.price) {
    flex-wrap: wrap;
    align-content: start;
    block-size: 26px;
    margin-block: 1px -3px;
    padding-block: 3px;
    overflow: hidden;
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
    max-inline-size: calc(100% - 40px);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .last::before {
    content: '·';
    margin-inline-end: 4px;
  }
  .cr .tok {
    padding-inline: 6px;
    font-size: 12px;
    line-height: 18px;
  }
  .lab {
    flex: 0 1 auto;
  }
  .whole {
    flex: none;
  }
  .cr .copy,
  .cr .btn {
    margin-inline-start: 4px;
  }
  .cr .btn {
    block-size: 20px;
    padding-inline: 10px;
    font-size: 12px;
  }
  .cr .btn::after {
    inset: -12px -8px;
  }
  .cl {
    flex: none;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
  }

  .unsafe .host {
    grid-column: 1 / -1;
    margin-block: 4px;
  }
  .warn {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 8px 12px;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_amber);
    color: light-dark(#774900, #f6c680);
    font-size: 13px;
    font-weight: 500;
    line-height: 20px;
  }
  .unsafe {
    --_amber: light-dark(#ffefcf, #453620);
  }
  :host([tail]) .unsafe::before {
    background: var(--_amber);
  }
  .warn > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .warn .ic {
    --_s: 16;
  }
  .unsafe .cb {
    block-size: auto;
  }
  .unsafe .cx {
    align-self: start;
    min-block-size: 40px;
  }
`;
