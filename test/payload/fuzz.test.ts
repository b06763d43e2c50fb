import {expect} from '@open-wc/testing';
import {examples, fault, mutation, random} from './fuzz.js';

describe('payloads that were changed on their way', () => {
  it('are messages, all 2,000 of them', async function () {
    this.timeout(60_000);
    const sources = await examples();
    const next = random(20_261_124);
    for (let run = 0; run < 2000; run++) {
      const payload = mutation(sources, next);
      expect(fault(payload), `run ${String(run)}: ${JSON.stringify(payload).slice(0, 2000)}`).to.equal(undefined);
    }
  });

  it('would be caught if they were not', () => {
    expect(
      fault({
        get type() {
          throw new Error('trap');
        },
      }),
    ).to.be.a('string');
  });
});
