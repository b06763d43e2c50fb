import {css} from 'lit';
import {glyphStyles} from '../shared/glyph.styles.js';
import {compactStyles} from '../views/compact.styles.js';
import {coverStyles} from '../views/cover.styles.js';
import {hostStyles} from '../views/host.js';
import {linkStyles} from '../views/link.js';
import {livestreamStyles} from '../views/livestream.styles.js';
import {narrowStyles} from '../views/narrow.styles.js';
import {productStyles} from '../views/product.js';
import {videoStyles} from '../views/video.js';
import {waitingStyles} from '../views/waiting.js';
import {contrastStyles} from './contrast.styles.js';
import {controlStyles} from './controls.styles.js';
import {frameStyles} from './styles.js';

/** One sheet: each that a shadow root adopts has its price. */
export const cardSheet = css`
  ${frameStyles}${controlStyles}${glyphStyles}${coverStyles}${compactStyles}${hostStyles}${productStyles}${videoStyles}${livestreamStyles}${linkStyles}${waitingStyles}${narrowStyles}${contrastStyles}
`;
