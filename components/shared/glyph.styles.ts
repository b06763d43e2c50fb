import {css} from 'lit';

/** The boxes of marks and icons: shapes of 24 px, which come with `glyphSheet`, scaled to `--_s`. */
export const glyphStyles = css`
  .g,
  .ic {
    position: relative;
    display: inline-block;
    flex: none;
    inline-size: calc(var(--_s, 14) * 1px);
    block-size: calc(var(--_s, 14) * 1px);
    forced-color-adjust: none;
  }
  .ic {
    --_s: 12;
  }
  .g::before,
  .ic::before {
    position: absolute;
    top: 0;
    left: 0;
    width: 24px;
    height: 24px;
    scale: calc(var(--_s, 14) / 24);
    background: currentColor;
    transform-origin: 0 0;
  }
  .g {
    overflow: hidden;
    border-radius: 4px;
    background: var(--_box, var(--_brand));
    color: var(--_letter, var(--_on));
    font-size: calc(var(--_s, 14) * 0.7 * 1px);
    font-weight: 500;
    line-height: calc(var(--_s, 14) * 1px);
    text-align: center;
  }
  .g::before {
    background: var(--_ink, var(--_mark));
  }
`;
