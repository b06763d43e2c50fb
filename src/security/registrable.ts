/** Below these everybody gets a name: `co.uk` and its like, and hosts of other people's pages. */
const shared = /\.(?:(?:com|net|org|co|gov|edu|ac)\.[a-z\d-]+|github\.io)$/;

/** A number is its owner's whole: nobody registered the end of it. */
const numeric = /\.\d+$|^\[/;

/** The labels that somebody registered: two, or three below a shared name. */
export const registrable = (host: string): string =>
  numeric.test(host)
    ? host
    : host
        .split('.')
        .slice(shared.test(host) ? -3 : -2)
        .join('.');
