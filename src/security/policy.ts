import type {Risk} from '../card/common.js';

export interface LinkPolicy {
  /** `clean`: without the sharer's parameters. `shared`: as it was shared, for affiliates. */
  open?: 'clean' | 'shared';
  /** The hosts, with their subdomains, that pictures may come from, beside the gateway. Absent: any. */
  pictures?: readonly string[];
  /** Hosts, with their subdomains, whose links ask before they open, whosever they are. */
  ask?: readonly string[];
  /**
   * What becomes of a link, told before it is drawn: `open` it with one tap though it looks risky, `ask` first, or
   * `block`: it is no link. `undefined` leaves it to this package. Called often: fast, and without a promise. One that throws asks.
   */
  decide?: (link: CheckedLink) => 'open' | 'ask' | 'block' | undefined;
  /** Names of platforms whose cards may open in their app, at a person's own click. None when absent. */
  apps?: readonly string[];
}

/** A link that passed the gate, as a host decides on it. */
export interface CheckedLink {
  /** What would open. */
  url: string;
  host: string;
  /** Of a platform's own card. */
  platform?: string | undefined;
  /** Why it would ask by itself. */
  risk?: Risk | undefined;
}

/** Whether a host is one of `names`, or below one. */
export const isOf = (host: string, names: readonly string[]): boolean => names.some(name => host === name || host.endsWith(`.${name}`));

/** Why a link asks first, by the host's policy; `null`: it may not be opened. */
export function judge({ask, decide}: LinkPolicy, url: string, told?: Risk, platform?: string): Risk | null | undefined {
  if (!ask && !decide && !told) return undefined;
  const host = new URL(url).hostname;
  // A store may say of any link that it leads to a host that it likes: the question shows the one that opens.
  let risk = told && {...told, host};
  const asked = {code: 'asked', host};
  if (ask && isOf(host, ask)) risk ??= asked;
  try {
    const word = decide?.({url, host, platform, risk});
    return word === 'open' ? undefined : word === 'block' ? null : word === 'ask' ? (risk ?? asked) : risk;
  } catch {
    return risk ?? asked;
  }
}
