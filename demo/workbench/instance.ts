import {createHutong, lazyReaders, platforms, type Hutong} from 'hutong';
import {instanceOf, now} from '../../test/stories/index.js';
import type {View} from './settings.js';
import type {Subject} from './subjects.js';

/** The instance that draws it: its clock runs from the hour in which the stories are told. */
export function instanceFor({story}: Subject, {lang, gateway}: Pick<View, 'lang' | 'gateway'>, started: number): Hutong {
  const options = {readers: lazyReaders, locale: lang, now: () => now + performance.now() - started};
  if (!story) return createHutong({platforms, timeZone: 'Asia/Shanghai', ...options});
  const {gateway: _, ...alone} = story;
  return instanceOf(gateway === 'on' ? story : alone, options);
}
