/** The JSON of an object, or of several, is what a carrier hands over as that. */
export function payloadOf(text: string): unknown {
  try {
    const value: unknown = /^\s*(?:\{|\[\s*\{)/.test(text) ? JSON.parse(text) : text;
    return value;
  } catch {
    return text;
  }
}
