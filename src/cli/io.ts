import {once} from 'node:events';
import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';

/** A call that makes no sense: exit status 2, and how it is done. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

/** The lines of a stream that are not empty. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({input, crlfDelay: Infinity})) if (line.trim() !== '') yield line;
}

/** Writes a value as one line, and waits for a reader that is slower than we are: it must not make us hold the whole output. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

export const errorText = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A number of the command line. */
export function integer(
  name: string,
  text: string | undefined,
  {min = 0, max = Number.MAX_SAFE_INTEGER}: {min?: number; max?: number} = {},
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (!(value >= min && value <= max)) throw new WrongCall(`\`--${name}\` is a number from ${String(min)} to ${String(max)}, not \`${text}\``);
  return value;
}
