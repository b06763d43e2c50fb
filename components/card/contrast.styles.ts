import {css} from 'lit';

/** For who needs it stronger: more contrast, and the system's own few colours. Outlines, not borders: nothing may grow. */
export const contrastStyles = css`
  @media (prefers-contrast: more) {
    :host {
      --_fg2: var(--hutong-fg-2, light-dark(rgb(0 0 0 / 0.78), rgb(255 255 255 / 0.82)));
      --_fg3: var(--hutong-fg-3, light-dark(rgb(0 0 0 / 0.55), rgb(255 255 255 / 0.55)));
      --_line: var(--hutong-line, light-dark(rgb(0 0 0 / 0.5), rgb(255 255 255 / 0.5)));
    }
    article {
      outline: 1px solid var(--_line);
      outline-offset: -1px;
    }
  }
  @media (forced-colors: active) {
    article,
    .btn,
    .tok,
    .tag {
      outline: 1px solid;
      outline-offset: -1px;
    }
    .blk {
      outline: 1px solid GrayText;
      outline-offset: -1px;
      animation: none;
    }
    .play,
    .bars,
    .veil {
      forced-color-adjust: none;
    }
  }
`;
