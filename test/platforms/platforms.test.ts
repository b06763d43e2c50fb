import {platforms} from '../../src/platforms/index.js';
import {conformance, type PlatformCases} from '../../src/testing.js';

for (const platform of platforms) {
  // A platform without its file must fail by name, and leave the others running.
  const cases = await import(`./${platform.name}.cases.ts`).then(
    (module: {cases: PlatformCases}) => module.cases,
    () => undefined,
  );
  describe(platform.name, () => {
    for (const {name, run} of conformance(platform, cases, platforms)) it(name, run);
  });
}
