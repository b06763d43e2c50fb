/** The package's own types name another entry. */
declare module 'punycode/punycode.es6.js' {
  export function decode(ascii: string): string;
}
