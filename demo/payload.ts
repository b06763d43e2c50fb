/** An object's JSON is what a carrier hands over as an object. */
export function payloadOf(text: string): unknown {
  try {
    const value: unknown = /^\s*\{/.test(text) ? JSON.parse(text) : text;
    return value;
  } catch {
    return text;
  }
}
