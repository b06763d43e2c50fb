import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stateName} from '../../demo/workbench/state-names.js';
import {stageAt, stories} from '../stories/index.js';

describe('the state of a story', () => {
  const states = [...new Set(stories(stageAt('http://localhost/', 'en')).map(({state}) => state))];

  for (const lang of ['zh-Hans', 'ar'] as const)
    it(`has a name in ${lang}`, () => {
      assert.ok(states.length > 80, `only ${String(states.length)} states were seen`);
      assert.deepEqual(
        states.filter(state => stateName(state, lang) === state),
        [],
      );
    });
  it('is called what the story calls it where the page speaks neither', () => {
    assert.equal(stateName('sold out', 'ko'), 'sold out');
  });
});
