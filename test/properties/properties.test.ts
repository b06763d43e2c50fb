import {executeServerCommand} from '@web/test-runner-commands';
import * as fc from 'fast-check';
import {texts} from './payloads.js';
import {allCases, hutong, properties} from './properties.js';

describe('every payload', () => {
  const cases = allCases();
  for (const [index, {name}] of properties([{shares: [{name: 'a bare link', input: 'https://b23.tv/aBc1234', expect: {text: ''}}], misses: []}]).entries())
    it(name, async function () {
      this.timeout(60_000);
      properties(await cases)[index]?.run({runs: 500, seed: 20_261_124});
    });

  it('a text is read the same way in Node and in the browser', async function () {
    this.timeout(60_000);
    const payloads = fc.sample(texts(await cases), {numRuns: 500, seed: 20_261_124});
    const inNode = await executeServerCommand<string[], string[]>('parse-in-node', payloads);
    for (const [index, text] of payloads.entries()) {
      const here = JSON.stringify(hutong.parse(text));
      if (here !== inNode[index]) throw new Error(`${here} in the browser, ${String(inNode[index])} in Node`);
    }
  });
});
