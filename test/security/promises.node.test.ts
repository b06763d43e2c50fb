import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createHutong} from '../../src/hutong.js';
import {platforms} from '../../src/platforms/index.js';
import type {PlatformCases} from '../platforms/cases.js';

const root = new URL('../../', import.meta.url);
const security = readFileSync(new URL('SECURITY.md', root), 'utf8');

describe('SECURITY.md', () => {
  it('names a test that is there for each promise', () => {
    const promises = security.split('\n').filter(line => /^\| (?!Promise|---)/.test(line));
    assert.ok(promises.length > 8);
    for (const promise of promises) {
      const tests = [...promise.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
      assert.ok(tests.length > 0, promise);
      for (const path of tests) assert.ok(existsSync(new URL(path, root)), path);
    }
  });

  it('lists every host that a player is framed from', async () => {
    const hutong = createHutong({platforms});
    const players = new Set<string>();
    for (const {name} of platforms) {
      const {cases} = (await import(new URL(`test/platforms/${name}.cases.ts`, root).href)) as {cases: PlatformCases};
      for (const {input} of cases.shares)
        for (const card of hutong.parse(input).cards) if ('embedUrl' in card && card.embedUrl !== undefined) players.add(new URL(card.embedUrl).origin);
    }
    assert.ok(players.size > 5);
    assert.deepEqual(
      [...players].filter(origin => !security.includes(`\`${origin}\``)),
      [],
    );
  });
});
