import {contestant} from './hand.mjs';
import {harness} from './harness.mjs';

harness(contestant);
