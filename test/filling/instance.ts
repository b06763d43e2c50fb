import {createHutong, type Hutong, type HutongOptions} from '../../src/hutong.js';
import {createOutside} from '../../src/outside.js';
import {createRecogniser} from '../../src/recognise.js';
import {standingTime, type Time} from './time.js';

/** An instance as `createHutong` makes it, whose waiting is the test's to end. */
export function instanceIn(time: Time, options: HutongOptions): Hutong {
  const hutong = createHutong(options);
  const ended = new AbortController();
  const outside = createOutside(
    createRecogniser(hutong.registry, options.linkPolicy, () => undefined),
    options,
    ended.signal,
    time.clock,
  );
  return {...hutong, resolve: (card, asking = {}) => outside.resolve(card, asking), dispose: () => ended.abort()};
}
export {standingTime};
