import {css} from 'lit';
import {glyphStyles} from '../shared/glyph.styles.js';
import {askStyles} from '../views/ask.js';

/** On top of a message's own rules. */
export const feedStyles = css`
  ${askStyles}${glyphStyles}
  :host {
    --_well: light-dark(#f7f7f7, #232323);
    --_name: var(--hutong-link, light-dark(#576b95, #8a9db8));
    --_mark: light-dark(var(--_light, var(--_fg2)), var(--_dark, var(--_fg2)));
    padding: 12px 16px 16px;
  }
  .post {
    display: flex;
    gap: 12px;
    align-items: flex-start;
  }
  .avatar {
    inline-size: 42px;
    block-size: 42px;
    line-height: 42px;
  }
  .body {
    flex: 1;
    min-inline-size: 0;
  }
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .name {
    margin-block-start: -2px;
    overflow: hidden;
    color: var(--_name);
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name,
  .text,
  .fold {
    font-size: calc(16 * var(--_u));
    line-height: calc(24 * var(--_u));
  }
  .text {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .short {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
  }
  .fold {
    margin-block-start: 0;
  }
  .share,
  .nine {
    margin-block-start: 8px;
  }
  .share {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: 100%;
    padding: 4px;
    border-radius: 2px;
    background: var(--_well);
    color: inherit;
    text-decoration: none;
  }
  .thumb {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    background: light-dark(rgb(0 0 0 / 0.05), rgb(255 255 255 / 0.08));
  }
  .thumb .g {
    --_s: 24;
  }
  .thumb img {
    object-fit: cover;
  }
  .plays::before,
  .plays::after {
    content: '';
    position: absolute;
    inset: 10px;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.5);
    box-shadow: 0 0 0 1px #fff;
  }
  .plays::after {
    inset: 16px 15px 16px 18px;
    border-radius: 0;
    background: #fff;
    box-shadow: none;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .two {
    display: -webkit-box;
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    font-size: calc(14 * var(--_u));
    line-height: calc(20 * var(--_u));
    unicode-bidi: plaintext;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .nine {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 84px));
    gap: 4px;
  }
  .four {
    grid-template-columns: repeat(2, minmax(0, 84px));
  }
  .nine > * {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    object-fit: cover;
    background: light-dark(#eaeaea, #3a3a3a);
  }
  .one {
    grid-template-columns: minmax(0, 180px);
  }
  .one > * {
    aspect-ratio: 3 / 4;
  }
  .facts {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 20px;
    margin-block-start: 8px;
    color: var(--_fg2);
    font-size: calc(12 * var(--_u));
    line-height: calc(16 * var(--_u));
  }
  .facts slot {
    display: block;
    margin-inline-start: auto;
  }
  .social {
    position: relative;
    margin-block-start: 12px;
    border-radius: 4px;
    background: var(--_well);
    font-size: calc(14 * var(--_u));
    line-height: calc(20 * var(--_u));
    overflow-wrap: anywhere;
  }
  .social::before {
    content: '';
    position: absolute;
    inset-block-start: -5px;
    inset-inline-start: 12px;
    inline-size: 12px;
    block-size: 5.5px;
    background: inherit;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .social bdi {
    color: var(--_name);
    font-weight: 500;
  }
  .likes {
    display: flex;
    gap: 6px;
    padding: 6px 8px;
  }
  .likes svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 3px;
    fill: none;
    stroke: var(--_name);
    stroke-width: 1.2;
  }
  .social ul {
    padding: 6px 8px;
  }
  .likes + ul {
    border-block-start: 0.5px solid var(--hutong-line, light-dark(rgb(0 0 0 / 0.1), rgb(255 255 255 / 0.1)));
  }
  .social li {
    padding-block: 1px;
  }
  @media (forced-colors: active) {
    .share,
    .social {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;
