import assert from 'node:assert/strict';
import {Socket} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {readMap} from '../../src/gateway/address.js';
import {createFetch, type FetchOptions, type SafeFetch, type SafeFetchOptions} from '../../src/gateway/fetch.js';
import {ResolveError} from '../../src/resolve.js';
import {answers, literals, refused} from './addresses.js';
import {recordConnections, serveHttp, type Loopback} from './loopback.js';

const signal = new AbortController().signal;
const family = (address: string) => (address.includes(':') ? 6 : 4);
/** What was thrown: its code and its words, which are all that a client sees. */
async function thrown(fetch: SafeFetch, address: string, options: Partial<FetchOptions> = {}): Promise<{code: string; message: string}> {
  try {
    const {status} = await fetch(address, {signal, ...options});
    throw new Error(`answered ${String(status)}`);
  } catch (error) {
    assert.ok(error instanceof ResolveError, `\`${address}\`: ${String(error)}`);
    return {code: error.code, message: error.message};
  }
}

describe('no connection to an address that is not public', () => {
  let recorder: ReturnType<typeof recordConnections>;
  let public_: Loopback;
  let location = '';
  let fetch: ReturnType<typeof createFetch>;
  let quick: typeof fetch;
  const looked: string[] = [];
  before(async () => {
    public_ = await serveHttp((request, response) => {
      response.writeHead(302, {location: request.url === '/json' ? '/json' : location});
      response.end('secret');
    });
    recorder = recordConnections();
    const options = {
      rules: {'redirects.example': {rate: Infinity}},
      map: readMap([`redirects.example=${public_.address}`, `safe.redirects.example=${public_.address}`]),
      lookup: hostname => {
        looked.push(hostname);
        const [, , addresses = []] = answers.find(([, name]) => name === hostname.replace(/^w\d+\./, '')) ?? [];
        return Promise.resolve(addresses.map(address => ({address, family: family(address)})));
      },
      connectTimeout: 500,
    } satisfies SafeFetchOptions;
    fetch = createFetch(options);
    // No connection is to be made: nothing to wait for.
    quick = createFetch({...options, connectTimeout: 10});
  });
  after(async () => {
    recorder.stop();
    await Promise.all([fetch.close(), quick.close()]);
    await public_.close();
  });
  /** Runs it; what was connected to beside the one server that redirects must be nothing. */
  const quietly = async (run: () => Promise<void>) => {
    recorder.seen.length = 0;
    looked.length = 0;
    await run();
    assert.deepEqual(
      recorder.seen.filter(seen => seen !== public_.address),
      [],
    );
  };

  for (const [name, address] of literals) {
    it(`asked for directly: ${name}`, () =>
      quietly(async () => {
        assert.equal((await thrown(fetch, address)).code, 'blocked-address');
        assert.deepEqual([recorder.seen, looked], [[], []]);
      }));
    // `http:1.2.3.4/` is a path where it stands in a page of the same scheme.
    if (new URL(address, 'http://redirects.example/').hostname === 'redirects.example') continue;
    it(`reached by a redirect: ${name}`, () =>
      quietly(async () => {
        location = Buffer.from(address).toString('latin1');
        const {code} = await thrown(fetch, 'http://redirects.example/');
        assert.equal(code, 'blocked-address');
        assert.deepEqual([recorder.seen.length <= 1, looked], [true, []]);
      }));
  }

  for (const [name, address] of refused) {
    it(`asked for directly: ${name}`, () =>
      quietly(async () => {
        assert.equal((await thrown(fetch, address)).code, 'unsupported');
        assert.deepEqual(looked, []);
      }));
    if (address !== '')
      it(`reached by a redirect: ${name}`, () =>
        quietly(async () => {
          location = Buffer.from(address).toString('latin1');
          assert.equal((await thrown(fetch, 'http://redirects.example/')).code, 'unsupported');
          assert.deepEqual(looked, []);
        }));
  }

  answers.forEach(([name, hostname], row) => {
    // Names of their own: a host that failed is left alone for a while.
    it(`by the answer of a resolver: ${name}`, () =>
      quietly(async () => {
        assert.equal((await thrown(quick, `http://${hostname}/`)).code, 'upstream');
        assert.equal((await thrown(quick, `https://${hostname}/`)).code, 'upstream');
        assert.deepEqual(looked, [hostname, hostname]);
      }));
    it(`by the answer of a resolver, after a redirect: ${name}`, () =>
      quietly(async () => {
        location = `http://w${String(row)}.${hostname}/`;
        assert.equal((await thrown(fetch, 'http://redirects.example/')).code, 'upstream');
        assert.deepEqual(looked, [`w${String(row)}.${hostname}`]);
      }));
  });

  it('by a resolver that says something else a moment later: who is asked is who was checked', () =>
    quietly(async () => {
      const said = ['93.184.215.14', '10.0.0.1', '169.254.169.254'];
      const flips = createFetch({
        rules: {},
        connectTimeout: 50,
        lookup: hostname => {
          looked.push(hostname);
          return Promise.resolve([{address: said[looked.length - 1] ?? '127.0.0.1', family: 4}]);
        },
      });
      // Nobody out there is to be asked: what begins to connect is cut off.
      const {prototype} = Socket;
      const {connect} = prototype;
      prototype.connect = function (this: Socket, ...args: unknown[]) {
        this.on('connectionAttempt', () => setImmediate(() => this.destroy(new Error('cut off'))));
        return Reflect.apply(connect, this, args) as Socket;
      };
      assert.equal((await thrown(flips, 'http://flips.example/')).code, 'upstream');
      const seen = recorder.seen.splice(0);
      assert.deepEqual([looked, seen], [['flips.example'], ['93.184.215.14:80']]);
      assert.equal((await thrown(flips, 'http://flips.example/')).code, 'upstream');
      assert.deepEqual([looked.length, recorder.seen], [2, []]);
      prototype.connect = connect;
      await flips.close();
    }));
});
