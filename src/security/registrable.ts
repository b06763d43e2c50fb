/** Below these everybody gets a name: `co.uk` and its like, and hosts of other people's pages. */
const shared = /\.(?:(?:com|net|org|co|gov|edu|ac)\.[a-z\d-]+|github\.io)$/;

/** The labels that somebody registered: two, or three below a shared name. */
export const registrable = (host: string): string =>
  host
    .split('.')
    .slice(shared.test(host) ? -3 : -2)
    .join('.');
