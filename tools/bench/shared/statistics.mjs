/** Numbers out of rounds. */

/** The value below which `share` of them lie, between two of them where it falls between. */
export function quantile(values, share) {
  if (values.length === 0) throw new Error('Cannot tell the middle of no values');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [Math.floor(at), Math.ceil(at)];
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}
export const median = values => quantile(values, 0.5);

/** `[lower quartile, median, upper quartile]`. */
export const quartiles = values => [0.25, 0.5, 0.75].map(share => quantile(values, share));

/** Each round by itself: what else the machine does slows both sides of it. */
export function ratios(values, base) {
  if (values.length !== base.length) throw new Error(`Cannot pair ${values.length} rounds with ${base.length}`);
  return quartiles(values.map((value, round) => value / base[round]));
}

/** A bound is broken only when three rounds of four are over it. */
export const broken = ([low], most) => most !== undefined && low > most;

/** Contestants in the order of a round: every other one backwards, so that none always runs on what another left behind. */
export const order = (names, round) => (round % 2 === 0 ? names : names.toReversed());
