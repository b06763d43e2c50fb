import {css} from 'lit';

export const livestreamStyles = css`
  .stream {
    block-size: 96px;
  }
  .sells {
    /* 8 above the thumbs, and 4 of the 8 below them that the body has already */
    block-size: auto;
    padding-block-end: 12px;
  }
  .lrow {
    display: flex;
    gap: 8px;
    align-items: center;
    block-size: 32px;
    margin-block-start: 8px;
  }
  /* Short of room the button's glyph goes before anybody's words. */
  @container (width < 260px) {
    .btn .ic {
      display: none;
    }
  }
  /* And then the face before the name. */
  @container (width < 214px) {
    .ava:has(~ .btn) {
      display: none;
    }
  }
  /* Of a name of one letter nobody has anything. */
  @container (width < 150px) {
    .two:has(~ .btn) {
      display: none;
    }
    .two ~ .btn {
      flex: 1;
      justify-content: center;
    }
  }
  .lrow .ava {
    inline-size: 32px;
    block-size: 32px;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    min-inline-size: 0;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
  }
  .two .blk {
    margin-block: 3px;
  }
  /* Of a long date beside a button the last word goes, whole. */
  .words {
    max-block-size: 19px;
    word-break: keep-all;
    white-space: normal;
  }
  .who {
    color: var(--_fg);
  }
  .goods {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .goods li {
    position: relative;
    padding-block-start: round(up, 100%, 4px);
    overflow: hidden;
    border-radius: 4px;
    background: var(--_skel);
  }
  .goods bdi {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    overflow: hidden;
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    font-size: 12px;
    font-weight: 500;
    line-height: 20px;
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .live {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    display: flex;
    overflow: hidden;
    border-radius: 4px;
    color: #fff;
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .live > * {
    padding-inline: 6px;
    background: rgb(0 0 0 / 0.6);
  }
  .live b {
    display: flex;
    gap: 4px;
    align-items: center;
    background: var(--hutong-live, #d92b2b);
    font-size: 11px;
    font-weight: 600;
    letter-spacing: 0.04em;
  }
  .bars {
    display: flex;
    gap: 1.5px;
    align-items: flex-end;
    block-size: 10px;
  }
  .bars i {
    inline-size: 2px;
    block-size: 6px;
    border-radius: 1px;
    background: #fff;
    transform-origin: bottom;
    /* 4.5 s: what moves longer would need a button that stops it */
    animation: bars 0.9s ease-in-out 5 alternate;
  }
  .bars :nth-child(2) {
    block-size: 10px;
    animation-delay: -0.3s;
  }
  .bars :nth-child(3) {
    block-size: 4px;
    animation-delay: -0.6s;
  }
  :host(:hover) .bars i {
    animation-iteration-count: infinite;
  }
  @keyframes bars {
    to {
      transform: scaleY(0.5);
    }
  }
  .veil {
    position: absolute;
    inset: 0;
    background: rgb(0 0 0 / 0.24);
  }
  .count {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    display: flex;
    /* The words stand beside the figures, or drop below the edge whole. */
    flex-flow: row wrap-reverse;
    row-gap: 12px;
    align-content: flex-end;
    justify-content: space-between;
    block-size: 72px;
    padding: 32px 12px 0;
    overflow: hidden;
    /* full strength before the first letter: white on it is 5.7:1 over a white picture */
    background: linear-gradient(transparent, rgb(0 0 0 / 0.6) 36px);
    color: #fff;
    font-size: 12px;
    line-height: 28px;
  }
  .count span {
    display: flex;
    gap: 4px;
    align-items: center;
    margin-inline-start: auto;
  }
  .count b {
    min-inline-size: 20px;
    padding-inline: 4px;
    border-radius: 4px;
    background: rgb(0 0 0 / 0.62);
    font-size: 16px;
    font-weight: 600;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  @container (width < 170px) {
    .count {
      padding-inline: 6px;
    }
    .count span {
      gap: 2px;
    }
    .live > span {
      display: none;
    }
    .count b {
      min-inline-size: 0;
      padding-inline: 2px;
      font-size: 13px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bars i {
      animation: none;
    }
  }
`;
