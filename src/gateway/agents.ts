import type {LookupAddress} from 'node:dns';
import {lookup as systemLookup} from 'node:dns/promises';
import type {LookupFunction} from 'node:net';
import {Agent, buildConnector} from 'undici';
import {isPublic} from './address.js';
import {HostFailure} from './failure.js';

export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

/** The system's answer, `/etc/hosts` included: whatever it says is checked. */
const lookupAll: Lookup = hostname => systemLookup(hostname, {all: true});

/** The two ways to a host. The deadline of a fetch is one for the whole: undici's own timers only see a pause. */
export function createAgents({lookup = lookupAll, connectTimeout}: {lookup?: Lookup | undefined; connectTimeout: number}): {checked: Agent; mapped: Agent} {
  /** Node connects to what this answers and asks no second time: a name cannot change between the check and the connection. */
  const checkedLookup: LookupFunction = (hostname, {all}, callback) => {
    lookup(hostname).then(
      addresses => {
        const [first] = addresses;
        // One address inside is enough to refuse the whole answer: the next connection might take that one.
        if (!first || addresses.some(({address}) => !isPublic(address))) return callback(new Error(`the name stands for an address that may not be asked`), '');
        return all ? callback(null, [...addresses]) : callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, ''),
    );
  };
  const common = {connections: 8, headersTimeout: 0, bodyTimeout: 0} as const;
  const connector = (connect: buildConnector.connector, good: (address: string) => boolean): buildConnector.connector => {
    return (options, callback) => {
      // undici ends the socket up to a second late; what is told then would tell a silent address from a refused one.
      const timer = setTimeout(() => fail(new DOMException('the connection took too long', 'TimeoutError')), connectTimeout);
      let open = true;
      const fail = (cause: unknown) => {
        clearTimeout(timer);
        if (open) callback(new HostFailure('connect', cause), null);
        open = false;
      };
      connect(options, (...[error, socket]) => {
        if (error) return fail(error);
        // The second lock: no way around the look-up to this line is known.
        if (open && good(socket.remoteAddress ?? '')) {
          clearTimeout(timer);
          open = false;
          return callback(null, socket);
        }
        socket.destroy();
        fail(new Error('the connection is to an address that may not be asked'));
      });
    };
  };
  return {
    checked: new Agent({...common, connect: connector(buildConnector({timeout: connectTimeout, lookup: checkedLookup}), isPublic)}),
    mapped: new Agent({...common, connect: connector(buildConnector({timeout: connectTimeout}), () => true)}),
  };
}
