import type {Card, CardRef, GatewayFunction, Patch} from 'hutong';
import {isStill, keptAnswers} from './answers.js';
import {pictureHost} from './picture-host.js';

/** One question to the gateway about one card, and its answer. */
export interface Exchange {
  ref: CardRef;
  answer?: Patch | undefined;
  ms?: number;
}

/** The demo's gateway, over the wire, with a note of what went over it. */
export function watchedGateway(changed: () => void): {gateway: GatewayFunction; about(card: Card): Exchange | undefined} {
  const exchanges: Exchange[] = [];
  return {
    async gateway(cards, {signal}) {
      const started = performance.now();
      const asked = cards.map((ref): Exchange => ({ref}));
      exchanges.push(...asked);
      changed();
      const said = isStill() ? await keptAnswers(cards) : await ask(cards, signal);
      const {results} = JSON.parse(said.replaceAll(`${pictureHost}/`, new URL('.', document.baseURI).href)) as {results: Patch[]};
      asked.forEach((exchange, i) => {
        exchange.answer = results[i];
        exchange.ms = Math.round(performance.now() - started);
      });
      changed();
      return results;
    },
    about: card => exchanges.findLast(({ref}) => (['kind', 'platform', 'id', 'url', 'sharedUrl', 'token'] as const).every(name => ref[name] === card[name])),
  };
}

async function ask(cards: readonly CardRef[], signal: AbortSignal): Promise<string> {
  const response = await fetch('v1/resolve', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({cards}), signal});
  if (!response.ok) throw new Error(`the gateway answered ${String(response.status)}`);
  return response.text();
}
