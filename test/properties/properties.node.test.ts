import {test} from 'node:test';
import {allCases, properties} from './properties.js';

/** 500 in `npm test`, 10,000 in `npm run test:more`. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 500);

for (const {name, run} of properties(await allCases())) test(`${name} (${String(runs)} runs in Node)`, () => run({runs, seed: 20_261_124}));
