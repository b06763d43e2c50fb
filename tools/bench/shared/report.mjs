/** What was measured: printed, and kept for docs/performance.md. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {root} from '../../project.mjs';
import {broken, quartiles, ratios} from './statistics.mjs';

export const quick = process.env.BENCH_QUICK === '1';
/** A quick run is for the eye: what docs/performance.md shows is a whole one. */
const folder = quick ? join(root, 'node_modules/.cache/bench/quick') : join(root, 'docs/performance');

/**
 * One contestant in one part of a bench. `values` are its rounds, `base` those of what it is compared with in the same
 * rounds; `most` is the bound on the ratio, or with `least` from below.
 */
export function row(part, of, values, {base, most, least, unit = 'ms'} = {}) {
  return {
    part,
    of,
    unit,
    value: quartiles(values),
    ...(base && {ratio: ratios(values, base)}),
    ...(most !== undefined && {most}),
    ...(least !== undefined && {least}),
  };
}

const figure = number => (Math.abs(number) >= 100 ? number.toFixed(0) : Math.abs(number) >= 10 ? number.toFixed(1) : number.toFixed(2));
/** The verdict on a row, `''` where there is no bound. Bounds are on ratios; of what has none, on the value. */
export function verdict({ratio, value, most, least}) {
  const told = ratio ?? value;
  if (most !== undefined) return broken(told, most) ? '✗' : '✓';
  if (least !== undefined) return told[2] < least ? '✗' : '✓';
  return '';
}
const bound = ({most, least}) => (most === undefined ? (least === undefined ? '' : `≥ ${least}`) : `≤ ${most}`);
const spread = ([low, middle, high]) => (low === high ? figure(middle) : `${figure(middle)} (${figure(low)}–${figure(high)})`);

/** Rows as cells: what, whose, the value, the ratio, its bound, the verdict. */
export const cells = rows =>
  rows.map(one => [one.part, one.of, `${spread(one.value)} ${one.unit}`.trim(), one.ratio ? `${spread(one.ratio)}×` : '', bound(one), verdict(one)]);
export const heads = ['', '', 'median (quartiles)', 'ratio', 'at most', ''];

/** How wide a terminal draws it: Han takes two columns. */
const width = text => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

/** Prints and keeps a bench's rows; answers whether every bound holds. */
export function report(name, title, rows) {
  const table = [heads, ...cells(rows)];
  const widths = heads.map((_, i) => Math.max(...table.map(line => width(line[i]))));
  console.log(`\n${title}`);
  for (const line of table)
    console.log(
      line
        .map((cell, i) => cell + ' '.repeat(widths[i] - width(cell)))
        .join('  ')
        .trimEnd(),
    );
  mkdirSync(folder, {recursive: true});
  const machine = {cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version};
  const rounded = JSON.parse(JSON.stringify(rows, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value)));
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({title, date: new Date().toISOString().slice(0, 10), machine, rows: rounded}, null, 1)}\n`);
  return rows.every(one => verdict(one) !== '✗');
}
