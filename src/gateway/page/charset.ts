import sniff from 'html-encoding-sniffer';

const bom = (bytes: Uint8Array) =>
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The text, or nothing where a byte does not fit. The last character may be cut off: bodies are read up to a limit. */
function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: true});
  } catch {
    return undefined; // or Node's ICU lacks it
  }
}

/**
 * The text of a page: by its byte order mark, its `Content-Type`, its `<meta>` in the first kilobyte, else
 * UTF-8, else GB 18030. Labels lie: what is valid UTF-8 is UTF-8 (no page of GBK or Big5 is, by chance), and a
 * label that a byte contradicts is passed over.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const label = /charset\s{0,3}=\s{0,3}["']?(?<label>[\w.:-]{2,40})/i.exec(contentType)?.groups?.['label'];
  const labelled = sniff(bytes, {transportLayerEncodingLabel: label, defaultEncoding: 'UTF-8'});
  const own = sniff(bytes, {defaultEncoding: 'UTF-8'});
  if (bom(bytes)) return new TextDecoder(own).decode(bytes);
  const wide = labelled.startsWith('UTF-16');
  // windows-1252 fits any bytes, and old servers send it for whatever they serve: the page itself is asked before.
  const candidates = wide ? [labelled] : ['UTF-8', ...(labelled === 'windows-1252' ? [own, labelled] : [labelled, own]), 'gb18030'];
  for (const encoding of candidates) {
    const text = strictly(bytes, encoding);
    if (text !== undefined && (wide || encoding !== 'UTF-8' || !text.includes('\0'))) return text;
  }
  return new TextDecoder('gb18030').decode(bytes);
}
