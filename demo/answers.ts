import type {CardRef, Patch} from 'hutong';

/** By what an answer is kept beside the pages of a static site. */
export const keyOf = ({kind, platform, id, url, sharedUrl, token}: CardRef): string => JSON.stringify([kind, platform, id, url, sharedUrl, token]);

/** Whether this is the static site, which no gateway stands behind. */
export const isStill = () => document.documentElement.hasAttribute('data-still');

/** What the gateway answered when the site was built; a card that it was not asked about is one that it cannot find. */
export async function keptAnswers(cards: readonly CardRef[]): Promise<string> {
  const kept = (await (await fetch('answers.json')).json()) as Partial<Record<string, Patch>>;
  const results = cards.map((ref): Patch => kept[keyOf(ref)] ?? {error: {code: 'not-found', message: 'this site is a static one'}});
  return JSON.stringify({results});
}
