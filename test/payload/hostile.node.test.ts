import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {createHutong} from '../../src/hutong.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import {hostile} from './hostile.js';

const failures: string[] = [];
const hutong = createHutong({
  platforms,
  readers,
  onEvent(event) {
    if ('error' in event) failures.push(`${event.type}: ${event.name}, ${event.error}`);
  },
});
afterEach(() => assert.deepEqual(failures.splice(0), []));

/** Milliseconds of this process's own work, the best of three: what others do on this machine is not the payload's fault. */
function cost(input: unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    hutong.parse(input);
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('a hostile payload', () => {
  for (const [name, input] of hostile)
    it(`${name}: is a message within 50 ms`, () => {
      const message = hutong.parse(input);
      assert.equal(message.v, 1);
      assert.deepEqual(
        message.segments.flatMap(segment => (segment.type === 'card' ? [segment.index] : [])),
        message.cards.map((_, index) => index),
      );
      assert.ok(JSON.stringify(message).length < 1_000_000);
      assert.equal(({} as {polluted?: unknown}).polluted, undefined);
      const ms = cost(input);
      assert.ok(ms <= 50, `${ms.toFixed(1)} ms`);
    });
});
