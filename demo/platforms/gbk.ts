/** Two bytes for every character that GBK has: browsers and Node read it, and write none of it. */
let table: Map<string, [number, number]> | undefined;

function read(): Map<string, [number, number]> {
  const known = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && character.length === 1 && character !== '\ufffd' && !known.has(character)) known.set(character, [lead, trail]);
    }
  return known;
}

/** Text in GBK; what it lacks, an emoji, is a question mark. */
export function encodeGbk(text: string): Uint8Array {
  table ??= read();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(character) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}
