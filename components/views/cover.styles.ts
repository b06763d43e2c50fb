import {css} from 'lit';

/** The picture's box, what lies on it, and the blocks that stand for what is not known yet. */
export const coverStyles = css`
  /* cover: rounded up to the 4 px grid, since half a pixel between it and the text shows */
  .cover {
    position: relative;
    container-type: inline-size;
    padding-block-start: round(up, 100% * var(--_ratio, 1), 4px);
    overflow: hidden;
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    background: light-dark(#e0e0e0, #383838);
  }
  .cover::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    box-shadow: inset 0 0 0 0.5px light-dark(rgb(0 0 0 / 0.04), rgb(255 255 255 / 0.06));
    pointer-events: none;
  }
  .pic {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .dim {
    background: var(--_paper);
  }
  .dim > .pic {
    opacity: 0.56;
    filter: saturate(0.25);
  }
  .chip {
    position: absolute;
    display: flex;
    gap: 4px;
    align-items: center;
    padding-inline: 6px;
    border-radius: 4px;
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .ts {
    inset-block-start: 8px;
    inset-inline-start: 8px;
  }
  .bs {
    inset-block-end: 8px;
    inset-inline-start: 8px;
  }
  .be {
    inset-block-end: 8px;
    inset-inline-end: 8px;
  }
  /* A narrow card, or a large text: how long it lasts is told, how many saw it is not. */
  @container (width < 170px) {
    .ts .ic,
    .bs {
      display: none;
    }
  }
  .ava {
    flex: none;
    border-radius: 50%;
    object-fit: cover;
  }

  /* blocks where facts will stand */
  .blk {
    display: block;
    max-inline-size: 100%;
    block-size: 12px;
    border-radius: 4px;
    background: linear-gradient(100deg, var(--_skel) 34%, light-dark(#f3f3f3, #444) 50%, var(--_skel) 66%) 0 0 / 300% 100%;
    animation: shimmer 2.4s linear -0.9s 3;
  }
  .cover.blk,
  .under,
  .tile.blk {
    --_skel: light-dark(#e0e0e0, #383838);
    --_ink: var(--_fg3);
    --_letter: var(--_fg3);
  }
  .blk .g {
    opacity: 0.6;
  }
  .cover.blk {
    block-size: auto;
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .cover.blk .g,
  .under .g {
    --_s: 32;
    --_box: var(--_fg3);
    --_letter: var(--_skel);
    border-radius: 8px;
    position: absolute;
    inset: 0;
    margin: auto;
  }
  /* A shape of our own has no box. */
  .blk [class*=' i-'] {
    --_box: none;
  }
  .under {
    position: absolute;
    inset: 0;
    block-size: 100%;
    border-radius: 0;
  }
  .blk.ava {
    border-radius: 50%;
  }
  .w48 {
    inline-size: 48px;
  }
  .w64 {
    inline-size: 64px;
  }
  .w88 {
    inline-size: 88px;
  }
  .w96 {
    inline-size: 96px;
    block-size: 16px;
    margin-block-start: 4px;
  }
  .w128 {
    inline-size: 128px;
  }
  @keyframes shimmer {
    from {
      background-position: 120% 0;
    }
    to {
      background-position: -60% 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .blk {
      animation: none;
    }
  }
`;
