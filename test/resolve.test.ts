import {expect} from '@open-wc/testing';
import type {Card} from '../src/card/card.js';
import {createHutong, type HutongEvent, type HutongOptions} from '../src/hutong.js';
import {definePlatform} from '../src/platform.js';
import {bilibili} from '../src/platforms/bilibili.js';
import {jd} from '../src/platforms/jd.js';
import {instanceIn, standingTime} from './filling/instance.js';
import {ResolveError, type CardRef, type Gateway, type GatewayFunction, type Patch} from '../src/resolve.js';

const base = createHutong({platforms: [bilibili, jd]});
/** Tests that wait for nothing need not wait: each goes on in its own time. */
let time = standingTime();
/** Bodies that are being read: a browser takes its own time for that. */
let reading = 0;
beforeEach(() => {
  reading = 0;
  time = standingTime(() => reading === 0);
});
const instance = (options: HutongOptions) => instanceIn(time, {platforms: [bilibili, jd], ...options});
const cardOf = (text: string, hutong = base): Card => {
  const [card] = hutong.parse(text).cards;
  if (!card) throw new Error(`no card in ${text}`);
  return card;
};
const short = (n: number) => cardOf(`https://b23.tv/kT7wQ${String(n).padStart(2, '0')}`);
const filled = (refs: CardRef[]): Patch[] => refs.map(({sharedUrl = ''}) => ({card: {kind: 'video', title: `题 ${sharedUrl.slice(-2)}`}}));
const wait = (ms = 20) => time.pass(ms);

async function failure(answer: Promise<unknown>): Promise<unknown> {
  try {
    await time.until(answer);
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}
async function codeOf(answer: Promise<unknown>): Promise<string> {
  const error = await failure(answer);
  expect(error).to.be.instanceOf(ResolveError);
  return (error as ResolveError).code;
}

/** A gateway that remembers what it was asked, and answers when told; a deaf one does not even end when it is given up. */
function deskGateway({deaf = false} = {}) {
  const asked: {refs: CardRef[]; signal: AbortSignal; answer(patches: unknown): void; fail(error: unknown): void}[] = [];
  const gateway: GatewayFunction = (refs, {signal}) =>
    new Promise<readonly Patch[]>((resolve, reject) => {
      if (!deaf)
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      asked.push({
        refs,
        signal,
        answer: patches => {
          resolve(patches as Patch[]);
        },
        fail: reject,
      });
    });
  return {asked, hutong: instance({gateway})};
}

describe('asking a gateway', () => {
  it('sends what identifies the card, and nothing that a person wrote', async () => {
    const {asked, hutong} = deskGateway();
    const answer = hutong.resolve(cardOf('私下说一句【京东】https://3.cn/2Kd-7RmX?jkl=@Wp4xNz8TqLc@ CA1274 「蜡烛」点击链接直接打开'));
    await wait();
    expect(asked[0]?.refs).to.deep.equal([{kind: 'product', platform: 'jd', sharedUrl: 'https://3.cn/2Kd-7RmX?jkl=@Wp4xNz8TqLc@', token: 'Wp4xNz8TqLc'}]);
    asked[0]?.answer([{card: {title: '松木蜡烛'}}]);
    expect((await answer).title).to.equal('松木蜡烛');
  });

  it('puts what is asked for in one task into one request, answers in order', async () => {
    const asked: CardRef[][] = [];
    const hutong = instance({gateway: refs => (asked.push(refs), Promise.resolve(filled(refs)))});
    const cards = await time.until(Promise.all([1, 2, 3].map(n => hutong.resolve(short(n)))));
    expect(asked.map(refs => refs.length)).to.deep.equal([3]);
    expect(cards.map(({title}) => title)).to.deep.equal(['题 01', '题 02', '题 03']);
    await time.until(hutong.resolve(short(4)));
    expect(asked.map(refs => refs.length)).to.deep.equal([3, 1]);
  });

  it('asks for twenty cards at most in one request', async () => {
    const asked: CardRef[][] = [];
    const hutong = instance({gateway: refs => (asked.push(refs), Promise.resolve(filled(refs)))});
    const cards = await time.until(Promise.all(Array.from({length: 45}, (_, n) => hutong.resolve(short(n)))));
    expect(asked.map(refs => refs.length)).to.deep.equal([20, 20, 5]);
    expect(cards.map(({title}) => title)).to.deep.equal(Array.from({length: 45}, (_, n) => `题 ${String(n).padStart(2, '0')}`));
  });

  it('asks once for the same card, also while it waits, and again where a fresh answer is wanted', async () => {
    const {asked, hutong} = deskGateway();
    const first = [hutong.resolve(short(1)), hutong.resolve(short(1))];
    await wait();
    first.push(hutong.resolve(short(1)));
    await wait();
    expect(asked.map(({refs}) => refs.length)).to.deep.equal([1]);
    asked[0]?.answer([{card: {title: '题'}}]);
    expect((await Promise.all(first)).map(({title}) => title)).to.deep.equal(['题', '题', '题']);
    const second = hutong.resolve(short(1), {fresh: true});
    await wait();
    expect(asked).to.have.lengthOf(2);
    asked[1]?.answer([{card: {title: '新题'}}]);
    expect((await second).title).to.equal('新题');
  });
});

describe('giving up', () => {
  it('rejects at once with the signal’s reason', async () => {
    const {asked, hutong} = deskGateway();
    const controller = new AbortController();
    const answer = hutong.resolve(short(1), {signal: controller.signal});
    await wait();
    const reason = new Error('gone');
    controller.abort(reason);
    expect(await failure(answer)).to.equal(reason);
    expect(asked[0]?.signal.aborted).to.equal(true);
  });

  it('before anything is asked asks nothing', async () => {
    const {asked, hutong} = deskGateway();
    const controller = new AbortController();
    const answer = hutong.resolve(short(1), {signal: controller.signal});
    controller.abort(new Error('gone'));
    await failure(answer);
    const never = hutong.resolve(short(2), {signal: AbortSignal.abort(new Error('never'))});
    expect(((await failure(never)) as Error).message).to.equal('never');
    await wait();
    expect(asked).to.deep.equal([]);
  });

  it('one of two who ask for the same card leaves the other', async () => {
    const {asked, hutong} = deskGateway();
    const controller = new AbortController();
    const left = hutong.resolve(short(1), {signal: controller.signal});
    const stays = hutong.resolve(short(1), {signal: new AbortController().signal});
    await wait();
    controller.abort(new Error('gone'));
    await failure(left);
    expect(asked[0]?.signal.aborted).to.equal(false);
    asked[0]?.answer([{card: {title: '题'}}]);
    expect((await stays).title).to.equal('题');
  });

  it('one of two cards in a request leaves the request', async () => {
    const {asked, hutong} = deskGateway();
    const controller = new AbortController();
    const left = hutong.resolve(short(1), {signal: controller.signal});
    const stays = hutong.resolve(short(2));
    await wait();
    controller.abort(new Error('gone'));
    await failure(left);
    expect(asked[0]?.signal.aborted).to.equal(false);
    asked[0]?.answer([{card: {title: '一'}}, {card: {title: '二'}}]);
    expect((await stays).title).to.equal('二');
  });

  it('all of them ends the request', async () => {
    const {asked, hutong} = deskGateway();
    const controllers = [new AbortController(), new AbortController()];
    const answers = controllers.map(({signal}, n) => hutong.resolve(short(n), {signal}));
    await wait();
    for (const controller of controllers) controller.abort(new Error('gone'));
    await Promise.all(answers.map(failure));
    expect(asked[0]?.signal.aborted).to.equal(true);
  });

  it('and asking again is a new question, which the old answer does not settle', async () => {
    const {asked, hutong} = deskGateway({deaf: true});
    const controller = new AbortController();
    const left = hutong.resolve(short(1), {signal: controller.signal});
    await wait();
    controller.abort(new Error('gone'));
    await failure(left);
    const again = [hutong.resolve(short(1))];
    await wait();
    asked[0]?.answer([{card: {title: '太晚'}}]);
    await wait();
    again.push(hutong.resolve(short(1)));
    await wait();
    expect(asked).to.have.lengthOf(2);
    asked[1]?.answer([{card: {title: '题'}}]);
    expect((await Promise.all(again)).map(({title}) => title)).to.deep.equal(['题', '题']);
  });

  it('disposing ends what is under way', async () => {
    const {asked, hutong} = deskGateway();
    const running = hutong.resolve(short(1));
    await wait();
    const waiting = hutong.resolve(short(2));
    hutong.dispose();
    expect(await Promise.all([codeOf(running), codeOf(waiting)])).to.deep.equal(['upstream', 'upstream']);
    expect(asked[0]?.signal.aborted).to.equal(true);
    await wait();
    expect(asked).to.have.lengthOf(1);
  });
});

describe('what goes wrong', () => {
  const answering = (patches: unknown) => instance({gateway: () => Promise.resolve(patches as Patch[])});

  for (const code of ['blocked-address', 'not-found', 'too-large', 'login-wall', 'unsupported', 'rate-limited', 'timeout', 'upstream', 'quota-of-tomorrow'])
    it(`${code} is told by its code`, async () => {
      const error = await failure(answering([{error: {code, message: 'the page is gone'}}]).resolve(short(1)));
      expect(error).to.be.instanceOf(ResolveError);
      expect((error as ResolveError).code).to.equal(code);
      expect((error as ResolveError).message).to.equal('Cannot resolve `https://b23.tv/kT7wQ01`: the page is gone');
    });

  const shapes: unknown[] = [
    undefined,
    null,
    'x',
    7,
    {},
    [],
    [undefined],
    [null],
    ['x'],
    [7],
    [[]],
    [{}],
    [{card: null}],
    [{card: 'x'}],
    [{error: null}],
    [{error: 'x'}],
    [{error: {code: 7, message: 8}}],
    [{error: {}}],
    {results: [{card: {}}]},
  ];
  for (const shape of shapes)
    it(`${shape === undefined ? 'nothing' : JSON.stringify(shape)} for an answer is the gateway’s fault`, async () => {
      expect(await codeOf(answering(shape).resolve(short(1)))).to.equal('upstream');
    });

  it('costs its own card: the good answers of the request stand', async () => {
    const hutong = answering(['x', {card: {title: '二'}}, null, {card: {title: '四'}}, {error: {code: 'not-found', message: 'gone'}}]);
    const answers = await time.until(Promise.allSettled([1, 2, 3, 4, 5, 6].map(n => hutong.resolve(short(n)))));
    expect(answers.map(answer => (answer.status === 'fulfilled' ? answer.value.title : (answer.reason as ResolveError).code))).to.deep.equal([
      'upstream',
      '二',
      'upstream',
      '四',
      'not-found',
      'upstream',
    ]);
  });

  it('is an answer too when the gateway throws, at once or later', async () => {
    const throwing: GatewayFunction[] = [
      () => {
        throw new Error('broken');
      },
      () => Promise.reject(new Error('broken')),
      () => Promise.reject(Object.create(null) as Error),
    ];
    for (const gateway of throwing) expect(await codeOf(instance({gateway}).resolve(short(1)))).to.equal('upstream');
    expect(await codeOf(instance({gateway: () => Promise.reject(new ResolveError('rate-limited', 'slowly'))}).resolve(short(1)))).to.equal('rate-limited');
  });

  it('is said when there is nobody to ask', async () => {
    expect(base.canResolve(short(1))).to.equal(false);
    expect(await codeOf(instance({}).resolve(short(1)))).to.equal('no-gateway');
  });

  it('is reported without what was shared', async () => {
    const events: HutongEvent[] = [];
    const gateway: GatewayFunction = refs =>
      Promise.resolve(refs.map(({sharedUrl = ''}) => (sharedUrl.endsWith('01') ? {card: {title: '题'}} : {error: {code: 'not-found', message: sharedUrl}})));
    const hutong = instance({gateway, onEvent: event => events.push(event)});
    await time.until(Promise.allSettled([hutong.resolve(short(1)), hutong.resolve(short(2))]));
    expect(events).to.deep.equal([
      {type: 'requested', cards: 2, ms: 0, code: undefined},
      {type: 'resolved', kind: 'link', platform: 'bilibili', from: 'network', ms: 16, code: undefined},
      {type: 'resolved', kind: 'link', platform: 'bilibili', from: 'network', ms: 16, code: 'not-found'},
    ]);
  });
});

describe('whether it is worth asking', () => {
  const hutong = instance({gateway: refs => Promise.resolve(filled(refs))});
  it('is for a card that can be more', () => {
    expect(hutong.canResolve(short(1))).to.equal(true);
  });
  it('is not for an address that pretends', () => {
    const card = cardOf('https://item-bilibili-com.evil.example/');
    expect(card.risk?.code).to.equal('lookalike');
    expect(hutong.canResolve(card)).to.equal(false);
  });
  it('is not for what opens nothing', () => {
    expect(hutong.canResolve({kind: 'video', title: '题'})).to.equal(false);
  });
});

describe('a platform that fills its own cards in', () => {
  it('is asked instead of the gateway, and its failure is told', async () => {
    let broken = false;
    const seen: (AbortSignal | undefined)[] = [];
    const clay = definePlatform({
      name: 'clay',
      label: '陶集',
      hosts: ['clay.example'],
      match: () => ({kind: 'product', id: '7', url: 'https://clay.example/7'}),
      resolve: (_, {signal}) => (seen.push(signal), broken ? Promise.reject(new Error('broken')) : Promise.resolve({title: '壶'})),
    });
    const hutong = instance({platforms: [clay], gateway: () => Promise.reject(new Error('the gateway was asked'))});
    const card = cardOf('https://clay.example/7', hutong);
    expect(hutong.canResolve(card)).to.equal(true);
    expect((await time.until(hutong.resolve(card))).title).to.equal('壶');
    expect(seen[0]).to.be.instanceOf(AbortSignal);
    broken = true;
    expect(await codeOf(hutong.resolve(card, {fresh: true}))).to.equal('upstream');
  });
});

describe('a gateway by its address', () => {
  const stub = (respond: (url: string, init: RequestInit) => Response | Promise<Response>, more: Partial<Exclude<Gateway, GatewayFunction>> = {}) => {
    const calls: {url: string; init: RequestInit}[] = [];
    const send = (url: string, init: RequestInit) => {
      calls.push({url, init});
      return Promise.resolve(respond(url, init)).then(response => {
        const json = response.json.bind(response);
        response.json = () => {
          reading += 1;
          return json().finally(() => (reading -= 1));
        };
        return response;
      });
    };
    return {calls, hutong: instance({gateway: {url: 'https://gateway.example/', fetch: send as typeof fetch, ...more}})};
  };

  it('is asked as the contract says', async () => {
    const {calls, hutong} = stub(() => Response.json({results: [{card: {kind: 'video', title: '题'}}]}), {headers: {authorization: 'Bearer x'}});
    expect((await time.until(hutong.resolve(short(1)))).title).to.equal('题');
    expect(calls).to.have.lengthOf(1);
    const [{url, init}] = calls as [{url: string; init: RequestInit}];
    expect(url).to.equal('https://gateway.example/v1/resolve');
    expect(init.method).to.equal('POST');
    expect(init.headers).to.deep.equal({'content-type': 'application/json', authorization: 'Bearer x'});
    expect(JSON.parse(init.body as string)).to.deep.equal({cards: [{kind: 'link', platform: 'bilibili', sharedUrl: 'https://b23.tv/kT7wQ01'}]});
    expect(init.signal).to.be.instanceOf(AbortSignal);
  });

  const faults: [name: string, respond: () => Response | Promise<Response>, code: string][] = [
    ['429', () => new Response('', {status: 429}), 'rate-limited'],
    ['500', () => Response.json({results: [{card: {}}]}, {status: 500}), 'upstream'],
    ['404', () => new Response('nothing', {status: 404}), 'upstream'],
    ['a page instead of JSON', () => new Response('<!doctype html>'), 'upstream'],
    ['null', () => Response.json(null), 'upstream'],
    ['a list', () => Response.json([{card: {}}]), 'upstream'],
    ['results of another shape', () => Response.json({results: 'x'}), 'upstream'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'upstream'],
  ];
  for (const [name, respond, code] of faults)
    it(`${name} is ${code}`, async () => {
      expect(await codeOf(stub(respond).hutong.resolve(short(1)))).to.equal(code);
    });

  it('is given up with the last who asked', async () => {
    const {calls, hutong} = stub(
      (_, {signal}) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => {
            reject(signal.reason as Error);
          }),
        ),
    );
    const controller = new AbortController();
    const answer = hutong.resolve(short(1), {signal: controller.signal});
    await wait();
    controller.abort(new Error('gone'));
    await failure(answer);
    expect(calls[0]?.init.signal?.aborted).to.equal(true);
  });
});
