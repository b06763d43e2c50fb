import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client';
import {codes} from './openapi.js';
import type {Resolved} from './resolver.js';

/** What the gateway counts. Labels are names of ours, and never an address: their number is bounded. */
export interface Metrics {
  request(route: string, status: number, ms: number): void;
  resolved(event: Resolved): void;
  /** The text that Prometheus reads. */
  text(): Promise<{type: string; body: string}>;
}

const sources = new Set(['fetched', 'fresh', 'stale', 'shared']);
/** A host's own recipe may throw any code. */
const outcomes = new Set<string>([...sources, 'aborted', ...codes]);
const buckets = [0.005, 0.02, 0.1, 0.25, 0.5, 1, 2, 4, 8];

export function createMetrics({inFlight = () => 0, process = true}: {inFlight?: () => number; process?: boolean} = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (process) collectDefaultMetrics({register: registry});
  const requests = new Counter({name: 'hutong_requests_total', help: 'Requests by route and status.', labelNames: ['route', 'status'], registers});
  const seconds = new Histogram({name: 'hutong_request_duration_seconds', help: 'Time to the answer, by route.', labelNames: ['route'], buckets, registers});
  const cards = new Counter({
    name: 'hutong_cards_total',
    help: 'Cards by platform and outcome: fetched, fresh and stale from the cache, shared with another request, or the code of an error.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const cardSeconds = new Histogram({
    name: 'hutong_card_duration_seconds',
    help: 'Time to the answer for one card, by where it came from.',
    labelNames: ['outcome'],
    buckets,
    registers,
  });
  new Gauge({
    name: 'hutong_requests_in_flight',
    help: 'Requests that are being answered.',
    registers,
    collect() {
      this.set(inFlight());
    },
  });
  return {
    request(route, status, ms) {
      requests.inc({route, status});
      seconds.observe({route}, ms / 1000);
    },
    resolved({platform = 'other', outcome, ms}) {
      cards.inc({platform, outcome: outcomes.has(outcome) ? outcome : 'other'});
      cardSeconds.observe({outcome: sources.has(outcome) ? outcome : 'failed'}, ms / 1000);
    },
    text: async () => ({type: registry.contentType, body: await registry.metrics()}),
  };
}
