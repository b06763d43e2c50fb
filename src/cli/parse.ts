import {createHutong} from '../hutong.js';
import {readers} from '../payload/all.js';
import {platforms} from '../platforms/index.js';
import {errorText, linesOf, writeLine} from './io.js';

/** `hutong parse`: a payload a line in, a message a line out. */
export async function parseLines(): Promise<number> {
  const hutong = createHutong({platforms, readers});
  let status = 0;
  for await (const line of linesOf(process.stdin)) {
    let answer: unknown;
    try {
      answer = hutong.parse(JSON.parse(line) as unknown);
    } catch (error) {
      status = 1;
      answer = {error: errorText(error)};
    }
    await writeLine(process.stdout, answer);
  }
  return status;
}
