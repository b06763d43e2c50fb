import * as z from 'zod/mini';
import {WrongCall} from './io.js';

const credentials = z.record(z.string(), z.record(z.string(), z.string()));

/** What is secret comes by the environment: a command line is there for every user of the machine to read. */
export function readEnvironment(env: NodeJS.ProcessEnv) {
  const keys = (env['HUTONG_IMAGE_KEYS'] ?? '').split(',').filter(Boolean);
  return {key: env['HUTONG_GATEWAY_KEY'] || undefined, ...(keys.length > 0 && {imageKeys: keys}), credentials: readCredentials(env['HUTONG_CREDENTIALS'])};
}

function readCredentials(text: string | undefined): z.infer<typeof credentials> | undefined {
  if (text === undefined || text === '') return undefined;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    // Below: what it holds is in no message.
  }
  const read = z.safeParse(credentials, raw);
  if (!read.success) throw new WrongCall('`HUTONG_CREDENTIALS` is JSON, an object of objects of strings: {"platform": {"name": "key"}}');
  return read.data;
}
