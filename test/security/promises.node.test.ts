import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {CardFields} from '../../src/card/card.js';
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

  it('lists every player that is framed, its host and its policy', async () => {
    const hutong = createHutong({platforms});
    const players = new Set<string>();
    for (const {name, player, embed} of platforms) {
      if (!embed) continue;
      const {cases} = (await import(new URL(`test/platforms/${name}.cases.ts`, root).href)) as {cases: PlatformCases};
      const cards = cases.shares.flatMap(({input}) => hutong.parse(input).cards) as CardFields[];
      // A song is played from its `audioUrl`, and a list of them opens.
      for (const {kind = '', id = '', embedUrl} of cards)
        if (embedUrl !== undefined && ['video', 'livestream', 'note'].includes(kind)) {
          if (player) assert.ok(embedUrl.startsWith(player.at), embedUrl);
          players.add(
            `${player?.at ?? embedUrl.replace('/p/', '/reel/').replace(id, '{id}')} ${new URL(embedUrl).origin} ${player?.referrer ?? 'no-referrer'}`,
          );
        }
    }
    const listed = [...security.matchAll(/^ {2}\| `(https:[^`]+)`\s+\| `([^`]+)`\s+\| `([^`]+)`/gm)].map(([, ...cells]) => cells.join(' '));
    assert.deepEqual([...players].sort(), listed.sort());
  });
});
