import {ResolveError, type Gateway, type GatewayFunction, type Patch} from '../resolve.js';

/** Nobody is left alone for longer: a wrong header must not end a chat's previews for the day. */
const longest = 600_000;

/** A gateway by its address, as the contract has it: `POST {url}/v1/resolve`. */
export function httpGateway({url, headers, fetch: send = globalThis.fetch.bind(globalThis)}: Exclude<Gateway, GatewayFunction>): GatewayFunction {
  return async (cards, {signal}) => {
    const response = await send(`${url.replace(/\/$/, '')}/v1/resolve`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: JSON.stringify({cards}),
      signal,
    });
    if (!response.ok) throw refusal(response);
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'results' in body ? (body.results as Patch[]) : [];
  };
}

function refusal({status, headers}: Response): ResolveError {
  const passes = status === 408 || status === 429 || status >= 500;
  return new ResolveError(status === 429 ? 'rate-limited' : 'upstream', `the gateway answered ${String(status)}`, {
    retryAfter: passes ? retryAfter(headers.get('retry-after')) : Number.POSITIVE_INFINITY,
  });
}

/** Seconds or a date, as milliseconds from now. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms > 0 ? Math.min(ms, longest) : undefined;
}
