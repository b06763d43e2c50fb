import {promisify} from 'node:util';
import {brotliDecompress, gunzip, inflate, inflateRaw} from 'node:zlib';
import {ResolveError} from '../resolve.js';
import {HostFailure} from './failure.js';

/** 172 bytes of brotli are 100 MiB: the limit is given to the inflater, not checked on what it gave. */
const inflaters = new Map(
  Object.entries({gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), br: promisify(brotliDecompress), deflate: promisify(inflate)} as const),
);
const inflateBare = promisify(inflateRaw);

const tooLarge = (maxBytes: number) => new ResolveError('too-large', `the answer has more than ${String(maxBytes)} bytes`);

/**
 * Reads a body to its end, inflated. Counts what arrives and what comes of it: a `content-length` is a claim.
 * Throws `ResolveError` when it is too large, `HostFailure` when it is cut off or broken.
 */
export async function readBody(body: AsyncIterable<Uint8Array>, headers: Readonly<Record<string, string>>, maxBytes: number): Promise<Uint8Array> {
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const plain = encoding === 'identity' || encoding === '';
  const most = plain ? maxBytes : maxBytes / 2;
  const raw = await collect(body, most, Number(headers['content-length'] ?? 0));
  if (plain || raw.length === 0) return raw;
  // Some servers send `deflate` without the header that zlib puts around it.
  const inflater = encoding === 'deflate' && ((raw[0] ?? 0) & 0x0f) !== 8 ? inflateBare : inflaters.get(encoding);
  if (!inflater) throw new HostFailure('answer', new Error('its content encoding is unknown'));
  try {
    return await inflater(raw, {maxOutputLength: maxBytes});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new HostFailure('answer', error);
  }
}

async function collect(body: AsyncIterable<Uint8Array>, most: number, claimed: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (claimed > most) throw tooLarge(most);
  // Leaving the loop destroys the stream, and its socket with it.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

const types = {
  html: /^(?:text\/html|application\/xhtml\+xml)$/,
  // Endpoints of the platforms say `text/html` of their JSON, and scripts are JSON in a call.
  json: /^(?:application\/(?:[\w.-]+\+)?json|(?:text|application)\/(?:x-)?(?:json|javascript)|text\/(?:plain|html))$/,
  image: /^(?:image\/[\w.+-]+|(?:application|binary)\/octet-stream)$/,
  any: /^(?:text\/[\w.+-]+|image\/[\w.+-]+|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/(?:x-)?javascript)$/,
} as const;

/** Whether an answer claims to be what was asked for. Of two types in one header neither is believed. */
export function hasType(headers: Readonly<Record<string, string>>, accept: keyof typeof types): boolean {
  const [, type = ''] = /^([\w.+-]+\/[\w.+-]+)\s*(?:;[^,]*)?$/.exec((headers['content-type'] ?? '').trim().toLowerCase()) ?? [];
  return types[accept].test(type);
}
