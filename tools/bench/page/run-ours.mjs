import {harness} from './harness.mjs';
import {contestant} from './ours.mjs';

harness(contestant);
