import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

interface Statistics {
  quantile(values: number[], share: number): number;
  quartiles(values: number[]): number[];
  ratios(values: number[], base: number[]): number[];
  broken(ratio: number[], most: number | undefined): boolean;
  order<T>(names: T[], round: number): T[];
}
const {quantile, quartiles, ratios, broken, order} = (await import(new URL('../../tools/bench/shared/statistics.mjs', import.meta.url).href)) as Statistics;

describe('the statistics of the bench', () => {
  const cases: {name: string; input: () => unknown; expect: unknown}[] = [
    {name: 'the middle of an odd number is one of them, in whatever order', input: () => quantile([5, 1, 3], 0.5), expect: 3},
    {name: 'the middle of an even number lies between two', input: () => quantile([4, 1, 2, 3], 0.5), expect: 2.5},
    {name: 'numbers are ordered as numbers', input: () => quantile([10, 9, 100], 0.5), expect: 10},
    {name: 'quartiles of five are three of them', input: () => quartiles([1, 2, 3, 4, 5]), expect: [2, 3, 4]},
    {name: 'a ratio is taken within each round, not of the medians', input: () => ratios([10, 40, 90], [10, 20, 30]), expect: [1.5, 2, 2.5]},
    {name: 'a bound that three rounds of four are over is broken', input: () => broken([1.11, 1.2, 1.3], 1.1), expect: true},
    {name: 'a bound that a quarter of the rounds keep is not', input: () => broken([1.1, 1.2, 1.3], 1.1), expect: false},
    {name: 'no bound is broken by nothing', input: () => broken([9, 9, 9], undefined), expect: false},
    {name: 'every other round is run backwards', input: () => [0, 1, 2].map(round => order(['a', 'b', 'c'], round).join('')), expect: ['abc', 'cba', 'abc']},
  ];
  for (const {name, input, expect} of cases) it(name, () => assert.deepEqual(input(), expect));

  it('rounds that were not run together are not compared', () => {
    assert.throws(() => ratios([1, 2], [1]), /pair 2 rounds with 1/);
    assert.throws(() => quantile([], 0.5), /no values/);
  });
});
