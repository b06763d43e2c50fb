import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {HutongCard} from '../../components/card/class.js';
import '../../components/card/define.js';
import {defineView, viewOf} from '../../components/views/views.js';
import type {CardKind} from '../../src/card/card.js';
import type {Patch} from '../../src/resolve.js';
import {failing, instance, later, lost, now, partial, settled, silent, states, until, whole} from './card-samples.js';

/** Outer heights at 240, 260 and 360 px, at the chat's own text size. */
const heights: {name: string; input: object; frame?: 'rich' | 'compact'; expect: [number, number, number]}[] = [
  {name: 'a product', input: whole.product, expect: [372, 392, 492]},
  {name: 'a video of 16:9', input: whole.video, expect: [244, 256, 312]},
  {name: 'a video of 3:4', input: whole['tall video'], expect: [428, 456, 588]},
  {name: 'a video of a known shape', input: {...whole.video, cover: {...whole.video.cover, width: 1000, height: 1000}}, expect: [348, 368, 468]},
  {name: 'a video of no sensible shape', input: {...whole.video, cover: {...whole.video.cover, width: 1, height: 9000}}, expect: [428, 456, 588]},
  {name: 'a livestream', input: whole.livestream, expect: [444, 472, 604]},
  {name: 'a livestream with goods', input: whole.goods, expect: [524, 560, 724]},
  {name: 'a link', input: whole.link, expect: [140, 140, 140]},
  {name: 'a compact product', input: whole.product, frame: 'compact', expect: [120, 120, 120]},
  {name: 'a compact video', input: whole.video, frame: 'compact', expect: [104, 104, 104]},
  {name: 'a token', input: whole.token, expect: [120, 120, 120]},
  {name: 'a token in its own frame', input: later.token, expect: [172, 172, 172]},
  {
    name: 'a digest whose items begin with its headline',
    input: {...later.digest, items: [{kind: 'article', title: later.digest.title}, ...later.digest.items]},
    expect: [292, 304, 360],
  },
  {name: 'a digest of three', input: later.digest, expect: [292, 304, 360]},
  {name: 'a note with pictures', input: later.note, expect: [428, 456, 588]},
  {name: 'a picture of its own shape', input: later.image, expect: [288, 304, 380]},
  {name: 'a song', input: later.music, expect: [108, 108, 108]},
  {name: 'a mini-program', input: later['mini-program'], expect: [300, 316, 396]},
  {name: 'a file', input: later.file, expect: [112, 112, 112]},
  {name: 'a document', input: later.document, expect: [112, 112, 112]},
  {name: 'a place', input: later.location, expect: [200, 200, 200]},
  {name: 'a person', input: later.profile, expect: [100, 100, 100]},
  {name: 'a shop', input: later.shop, expect: [100, 100, 100]},
  {name: 'an app', input: later.app, expect: [100, 100, 100]},
  {name: 'a coupon', input: later.coupon, expect: [116, 116, 116]},
  {name: 'a meeting', input: later.meeting, expect: [140, 140, 140]},
  {name: 'an unsafe link', input: {kind: 'link', title: '内部通道', openUrl: 'https://taoba0.com/x'}, expect: [160, 160, 160]},
];
const widths = [240, 260, 360];

interface Place {
  element: HutongCard;
  /** What stands below the card, and must not move. */
  canary: HTMLElement;
}

async function place(
  input: unknown,
  hutong = instance(),
  {width = 260, scale = 1, frame = 'auto'}: {width?: number; scale?: number; frame?: HutongCard['frame']} = {},
): Promise<Place> {
  await hutong.readCard({});
  const box = await fixture<HTMLElement>(
    html`<div>
      <hutong-card .hutong=${hutong} .card=${input} .frame=${frame}></hutong-card>
      <p>下一条</p>
    </div>`,
  );
  box.style.setProperty('--hutong-card-width', `${String(width)}px`);
  box.style.setProperty('--hutong-scale', String(scale));
  const element = box.querySelector('hutong-card');
  const canary = box.querySelector('p');
  if (!element || !canary) throw new Error('nothing was placed');
  await settled(element);
  return {element, canary};
}
const measure = ({element, canary}: Place) => ({
  height: element.getBoundingClientRect().height,
  canary: canary.getBoundingClientRect().top - element.getBoundingClientRect().top,
});
const has = (selector: string) => (element: HutongCard) => element.shadowRoot?.querySelector(selector) != null;

describe('the height of <hutong-card>', () => {
  afterEach(fixtureCleanup);

  describe('is that of its frame', () => {
    for (const {name, input, frame, expect: expected} of heights)
      widths.forEach((width, i) => {
        it(`${name} at ${String(width)} px`, async () => {
          expect(measure(await place(input, instance(), {width, ...(frame && {frame})})).height).to.equal(expected[i]);
        });
      });
  });

  it('is that of its contents when the box around it shrinks to them', async () => {
    const box = await fixture<HTMLElement>(html`<div><hutong-card .hutong=${instance()} .card=${whole.video}></hutong-card></div>`);
    box.style.display = 'inline-block';
    expect(box.getBoundingClientRect().width).to.equal(260);
  });

  /** What a resolver answers for what the payload alone told. */
  const answer = (kind: CardKind, patch: object) => instance({gateway: refs => Promise.resolve(refs.map((): Patch => ({card: {kind, ...patch}})))});
  const facts = (card: object) =>
    Object.fromEntries(
      Object.entries(card).filter(([key]) => !['kind', 'platform', 'openUrl', 'sharedUrl', 'partial', 'token', 'tokenType', 'title'].includes(key)),
    );
  const transitions: {
    name: string;
    input: object;
    hutong: () => ReturnType<typeof instance>;
    frame?: HutongCard['frame'];
    met: (element: HutongCard) => boolean;
  }[] = [];
  for (const kind of ['product', 'video', 'tall video', 'livestream', 'article'] as const) {
    const view = kind === 'tall video' ? 'video' : kind;
    for (const frame of ['auto', 'compact'] as const) {
      transitions.push({
        name: `a ${kind} (${frame}) is filled in`,
        input: partial[kind],
        frame,
        hutong: () => answer(view, facts(whole[kind])),
        met: has('img'),
      });
      transitions.push({
        name: `a ${kind} (${frame}) cannot be filled in`,
        input: partial[kind],
        frame,
        hutong: failing,
        met: has('.retry'),
      });
      transitions.push({
        name: `a ${kind} (${frame}) is filled in, its picture lost`,
        input: partial[kind],
        frame,
        hutong: () => answer(view, {...facts(whole[kind]), cover: {url: lost}}),
        met: element => element.shadowRoot?.querySelector('.cover img, .tile img, .blk') === null,
      });
    }
    // Each of these is drawn in the frame of the first.
    for (const other of ['product', 'video', 'livestream'] as const)
      if (other !== kind)
        transitions.push({
          name: `a ${kind} turns out to be a ${other}`,
          input: partial[kind],
          hutong: () => answer(other, facts(whole[other])),
          met: has('img'),
        });
  }
  for (const [name, input] of Object.entries(later))
    transitions.push(
      {
        name: `a later ${name} is filled in`,
        input: {kind: input.kind, platform: 'taobao', openUrl: 'https://m.tb.cn/h.x', partial: true, title: input.title},
        hutong: () => answer(input.kind, {description: '说明', ...facts(input)}),
        met: element => element.shadowRoot?.querySelector('.blk, .wait') === null,
      },
      {
        name: `a later ${name} turns out to be a product`,
        input: {kind: input.kind, platform: 'taobao', openUrl: 'https://m.tb.cn/h.x', partial: true, title: input.title},
        hutong: () => answer('product', facts(whole.product)),
        met: element => element.shadowRoot?.querySelector('.blk, .wait') === null,
      },
      {
        name: `a link turns out to be a ${name}`,
        input: partial.link,
        hutong: () => answer(input.kind, {...facts(input), title: input.title}),
        met: element => element.shadowRoot?.textContent.includes(input.title) === true,
      },
    );
  transitions.push({
    name: 'a link turns out to be a product',
    input: partial.link,
    hutong: () => answer('product', {title: '手冲壶', ...facts(whole.product)}),
    met: has('img'),
  });
  transitions.push({
    name: 'a stream gets goods that were not reserved',
    input: partial.livestream,
    hutong: () => answer('livestream', facts(whole.goods)),
    met: has('img'),
  });
  transitions.push({
    name: 'a token gets a price',
    input: partial.token,
    hutong: () => answer('product', {price: {minor: 100, currency: 'CNY'}}),
    met: has('.price'),
  });
  transitions.push({
    name: 'a long title comes',
    input: {...partial.video, title: undefined},
    hutong: () => answer('video', {title: '很长的标题'.repeat(40), cover: whole.video.cover}),
    met: element => element.shadowRoot?.textContent.includes('很长') === true,
  });

  describe('stays, and so does what stands below it, when', () => {
    for (const {name, input, hutong, frame, met} of transitions)
      for (const [width, scale] of [
        [240, 1],
        [260, 1.25],
        [360, 1],
      ] as const)
        it(`${name}, at ${String(width)} px and scale ${String(scale)}`, async () => {
          // Measured before the answer: the same card, and a gateway that never gives one.
          const before = measure(await place(input, silent(), {width, scale, ...(frame && {frame})}));
          fixtureCleanup();
          const now = await place(input, hutong(), {width, scale, ...(frame && {frame})});
          const first = measure(now);
          await until(() => met(now.element), name);
          await now.element.updateComplete;
          const after = measure(now);
          expect(Math.abs(after.height - before.height)).to.be.below(0.5);
          expect(Math.abs(after.height - first.height)).to.be.below(0.5);
          expect(Math.abs(after.canary - before.canary)).to.be.below(0.5);
          const body = now.element.shadowRoot?.querySelector<HTMLElement>('.body, .cb, .art, .own');
          // Nothing is pushed out of the frame either, to lie on the footer.
          expect(body?.scrollHeight ?? 0).to.be.at.most((body?.clientHeight ?? 0) + 1);
        });
  });

  it('stays when a stream begins while it is looked at', async () => {
    let time = now;
    const hutong = instance({now: () => time});
    const spot = await place({...whole.livestream, live: {status: 'upcoming', startsAt: now + 1000}}, hutong);
    const before = measure(spot);
    time += 2000;
    spot.element.requestUpdate();
    await spot.element.updateComplete;
    expect(measure(spot)).to.deep.equal(before);
    expect(spot.element.shadowRoot?.querySelector('.count')).to.equal(null);
  });

  // Each from a kind that nobody has drawn yet, so that its view is really on its way.
  for (const [name, input] of Object.entries(later))
    for (const width of [240, 260, 360])
      it(`is that of the ${name} at ${String(width)} px while its view is on its way`, async () => {
        let arrive: (() => void) | undefined;
        const kind = name === 'digest' || name === 'collection' ? 'digest' : input.kind;
        await settled((await place(input, instance(), {width})).element);
        const drawn = viewOf(kind);
        const after = measure(await place(input, instance(), {width}));
        const {ratio, ownRatio, inset, height, inner, full} = drawn;
        const shape = Object.fromEntries(Object.entries({ratio, ownRatio, inset, height, inner, full}).filter(([, value]) => value !== undefined));
        fixtureCleanup();
        defineView(kind as CardKind, {...shape, load: () => new Promise(resolve => (arrive = () => resolve(drawn)))});
        try {
          const hutong = instance();
          await hutong.readCard({});
          const box = await fixture<HTMLElement>(html`<div><hutong-card .hutong=${hutong} .card=${input}></hutong-card></div>`);
          box.style.setProperty('--hutong-card-width', `${String(width)}px`);
          const element = box.querySelector('hutong-card');
          await element?.updateComplete;
          expect([element?.getBoundingClientRect().height, element?.shadowRoot?.querySelector('.wait .title') != null]).to.deep.equal([after.height, true]);
          arrive?.();
          await until(() => element?.shadowRoot?.querySelector('.wait') === null, 'the view');
          expect(element?.getBoundingClientRect().height).to.equal(after.height);
        } finally {
          defineView(kind as CardKind, drawn);
        }
      });

  it('stays when a sale ends while it is looked at', async () => {
    let time = now;
    const spot = await place({...whole.product, promotion: {label: '双11', endsAt: now + 1000}}, instance({now: () => time}));
    const before = measure(spot);
    expect(has('.stage')(spot.element)).to.equal(true);
    time += 2000;
    spot.element.requestUpdate();
    await spot.element.updateComplete;
    expect([measure(spot), has('.stage')(spot.element)]).to.deep.equal([before, false]);
  });

  it('is a new one for a new card', async () => {
    const spot = await place(whole.product);
    spot.element.card = whole.video;
    await spot.element.updateComplete;
    expect(measure(spot).height).to.equal(256);
  });

  it('keeps everything inside the card, in every state', async () => {
    for (const {name, input, hutong, frame} of states) {
      const {element} = await place(input, hutong(), frame && {frame});
      const card = element.getBoundingClientRect();
      for (const inner of element.shadowRoot?.querySelectorAll('article :not(wbr, slot, svg *, .big, .big *, .vh)') ?? []) {
        const box = inner.getBoundingClientRect();
        expect(box.left >= card.left - 0.5 && box.right <= card.right + 0.5, `${inner.localName} ${inner.className} of ${name}`).to.equal(true);
      }
      fixtureCleanup();
    }
  });
});
