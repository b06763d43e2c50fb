import {css} from 'lit';

/** A picture, words beside it, and what stands at the end: music, files, people. */
export const rowStyles = css`
  .row {
    display: flex;
    gap: 12px;
    align-items: center;
    padding-inline: 12px;
  }
  .row .title {
    min-block-size: 0;
  }
  .lines {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    min-inline-size: 0;
  }
  .small {
    min-block-size: 16px;
    color: var(--_fg2);
    font-size: 12px;
    line-height: 16px;
  }
  /* A name alone stands beside the middle of the picture. */
  .small:empty {
    display: none;
  }
  .row .tile {
    flex: none;
  }
  /* Words before pictures: the mark is in the footer too. */
  @container (width < 150px) {
    .row > .tile,
    .row > .sheet {
      display: none;
    }
  }
`;
