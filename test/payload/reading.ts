import {createHutong} from '../../src/hutong.js';
import {readers} from '../../src/payload/all.js';
import {platforms} from '../../src/platforms/index.js';
import {expectSubset} from '../../src/testing.js';

/** A payload as a client has it, and what must be in its message; `undefined` means absent. */
export interface Row {
  name: string;
  input: unknown;
  expect: Record<string, unknown>;
}

export const hutong = createHutong({platforms, readers});

/** A test for each row. */
export function read(rows: readonly Row[]): void {
  for (const {name, input, expect} of rows)
    it(name, () => {
      expectSubset(expect, hutong.parse(input, {sentAt: Date.UTC(2025, 10, 10, 12)}));
    });
}
