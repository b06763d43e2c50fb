import {field, structure} from './structure.js';

/** How the carriers of QQ are told apart, and from one another. */

/** An ark names its app and has a block for what it shows, or is what a client's element carries. */
export function isQqArk(raw: unknown): boolean {
  const value = structure(raw);
  const app = field(value, 'app');
  if (typeof app === 'string') return app.startsWith('com.tencent.') || (typeof field(value, 'view') === 'string' && typeof field(value, 'meta') === 'object');
  return typeof field(value, 'arkElement', 'bytesData') === 'string';
}

/** The root of a service message; `<msg>` alone is WeChat's. */
export function isQqXml(raw: unknown): boolean {
  return (
    typeof raw === 'string' && /^\s*(?:<|&lt;)(?:\?|msg|message)/i.test(raw) && /(?:<|&lt;)(?:msg|message)\s[^<>]{0,300}\bserviceID=/i.test(raw.slice(0, 700))
  );
}

/** `[CQ:` as it stands in a message; escaped it is words, and no link in it is a share. */
export const isOnebotCq = (raw: unknown): boolean => typeof raw === 'string' && raw.includes('CQ:') && /(?:\[|&#91;)CQ:[a-z_]{1,30}(?:[,\]]|&#)/.test(raw);

const segment = /^(?:text|at|face|mface|image|record|video|file|json|xml|share|music|location|contact|forward|node|reply|poke|markdown|rps|dice)$/;
const isSegment = (value: unknown): boolean => {
  const type = field(value, 'type');
  return typeof type === 'string' && segment.test(type) && typeof field(value, 'data') === 'object';
};
/** A segment, several, or an event with them in `message`. */
export function isOnebotSegment(raw: unknown): boolean {
  const value = structure(raw);
  const pieces = typeof field(value, 'post_type') === 'string' || typeof field(value, 'message_type') === 'string' ? field(value, 'message') : value;
  return isSegment(Array.isArray(pieces) ? (pieces[0] as unknown) : pieces);
}
