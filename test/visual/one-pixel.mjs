import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {changes} from '../../tools/visual/compare.mjs';
import {writeReport} from '../../tools/visual/report.mjs';
import {shoot} from '../../tools/visual/shoot.mjs';

const wanted = {kinds: ['music'], langs: ['zh-Hans'], widths: ['260'], themes: ['dark']};

const sheet = async (style = '') => {
  for await (const one of shoot({...wanted, style})) return one;
  throw new Error('nothing was drawn');
};

test('the visual comparison', async t => {
  const before = await sheet();

  await t.test('sees nothing where nothing has changed', async () => {
    assert.deepEqual(
      changes(before, await sheet()).map(({state}) => state),
      [],
    );
  });

  await t.test('names every story whose padding has grown by a pixel, and shows where', async () => {
    // Of the frame that most of its stories have; a compact one has no such row.
    const found = changes(before, await sheet('.row { padding-inline-start: 13px !important; }'));
    const states = found.map(({state}) => state);
    assert.ok(states.includes('complete') && states.includes('failed'), states.join());
    assert.ok(!states.some(state => state.startsWith('compact')), states.join());
    const [one] = found;
    assert.ok(one?.frame && one.before && one.difference);
    const [left, top, width, height] = one.frame;
    // Above the footer, which has not moved.
    assert.ok(left >= 8 && top + height <= one.before.height - 28 && width > 0, one.frame.join());

    const folder = await mkdtemp(join(tmpdir(), 'visual-'));
    try {
      const page = await readFile(await writeReport(folder, found), 'utf8');
      assert.match(page, /<h2>music-zh-Hans-260-dark: complete<\/h2>/);
      assert.match(page, new RegExp(`${String(width)} × ${String(height)} px at ${String(left)}, ${String(top)}`));
      assert.equal((page.match(/<img /g) ?? []).length, 3 * found.length);
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  });

  await t.test('tells a story that is new and one that is gone', () => {
    const {complete, ...others} = before.boxes;
    assert.ok(complete);
    const less = {...before, boxes: others};
    assert.deepEqual(
      [changes(less, before), changes(before, less)].map(found => found.map(({state, after}) => [state, after !== undefined])),
      [[['complete', true]], [['complete', false]]],
    );
  });
});
