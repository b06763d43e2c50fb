import {css} from 'lit';

/** What a card of 100 px gives up (200 px at scale 2): after every other rule, since it undoes some. */
export const narrowStyles = css`
  /* A name that is cut to its first letters says nothing: before that its kind drops to a second line, out of sight, whole. */
  @container (width < 220px) {
    .kind:not([aria-live]) {
      display: flex;
      flex: 0 99999 auto;
      flex-wrap: wrap;
      justify-content: flex-end;
      min-inline-size: 0;
      block-size: 16px;
      overflow: hidden;
    }
    .kind:not([aria-live])::before {
      content: '';
      block-size: 16px;
    }
  }
  @container (width < 150px) {
    .art .tile {
      display: none;
    }
    .desc {
      grid-column: 1 / -1;
    }
    .foot:has(.retry):has(.kind[aria-live]:not(:empty)) .one {
      display: none;
    }
  }
  @container (width < 130px) {
    .copy .ic,
    .tag,
    .plabel,
    .last,
    .kind:not([aria-live]),
    .foot:has(.kind[aria-live]:not(:empty)) .one,
    .goods :nth-child(3) {
      display: none;
    }
    .kind {
      flex: 0 1 auto;
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .price {
      font-size: 10px;
    }
    .price b {
      font-size: 15px;
    }
    .price.long,
    .price.long b {
      font-size: 8px;
    }
    .btn,
    .cr .btn {
      padding-inline: 4px;
      font-size: 12px;
    }
    .cr .copy,
    .cr .btn {
      margin: 0;
    }
    .cr .tok {
      padding-inline: 2px;
    }
    .goods {
      grid-template-columns: 1fr 1fr;
      gap: 4px;
    }
    .play::before {
      inline-size: 24px;
      block-size: 24px;
    }
    .play .ic {
      --_s: 12;
    }
    .chip {
      padding-inline: 3px;
      font-size: 9px;
      line-height: 14px;
    }
    .be {
      inset-block-end: 4px;
      inset-inline-end: 4px;
    }
    .chip .ic {
      display: none;
    }
    .count {
      padding-inline: 4px;
      font-size: 9px;
    }
    .count b {
      padding-inline: 1px;
      font-size: 11px;
    }
  }
`;
