/** Where the twins come from: our elements once they have settled. */
import {capture, learn, watchListeners} from './twin.mjs';

watchListeners();
const [{harness}, {contestant, standing}] = await Promise.all([import('./harness.mjs'), import('./ours.mjs')]);
harness(contestant);

let captured = [];
Object.assign(globalThis.bench, {
  /** Remembers what stands now. */
  capture: () => captured.push(standing.map(capture)) && undefined,
  /** All that was remembered, with the patterns of all of it. */
  learn: () => {
    const {patterns, items} = learn(captured.flat());
    const states = captured.map((state, i) => items.slice(i * state.length, (i + 1) * state.length));
    captured = [];
    return {patterns, states};
  },
});
