import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {createHutong} from '../../src/hutong.js';
import {platforms} from '../../src/platforms/index.js';
import {disagreements, names, written, type Tables} from './agreement.js';

it('opens what is shown, by the tables of the web platform, or nothing', () => {
  const tables = Object.fromEntries(
    names.map(name => [name, JSON.parse(readFileSync(new URL(`wpt/${name}.json`, import.meta.url), 'utf8')) as unknown]),
  ) as unknown as Tables;
  const rows = written(tables);
  assert.ok(rows.length > 2300, `${String(rows.length)} addresses`);
  const hutong = createHutong({platforms});
  assert.deepEqual(
    rows.flatMap(row => disagreements(row, hutong)),
    [],
  );
});
