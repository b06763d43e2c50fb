/* global document -- what runs in the page */
/** Our side: the elements as a host uses them. */
import '../../../components/index.ts';
import {glyphSheet} from '../../../components/shared/glyphs.ts';
import {setDefaultHutong} from '../../../components/shared/instance.ts';
import {createHutong} from '../../../src/hutong.ts';
import {lazyReaders} from '../../../src/payload/lazy.ts';
import {platforms} from '../../../src/platforms/index.ts';
import {now, skeletonOf} from './cards.mjs';

let clock = now;
let rows;
const elements = [];
const settled = () => Promise.all(elements.map(element => element.updateComplete));

/** The page's seconds are the bench's: it says when one has passed. */
let second = () => undefined;
globalThis.setInterval = callback => {
  second = callback;
  return 1;
};

const draw = (tag, set) =>
  function (box) {
    elements.length = 0;
    for (const row of rows) {
      const element = document.createElement(tag);
      set(element, row);
      elements.push(element);
      box(element);
    }
    return settled();
  };

export const contestant = {
  async ready(data) {
    ({rows} = data);
    const options = {platforms, readers: lazyReaders, locale: 'zh-Hans', timeZone: 'Asia/Shanghai', now: () => clock};
    // Asked, and never answering: what is filled in is filled in by the host.
    if (data.asks) options.gateway = () => new Promise(() => undefined);
    const hutong = createHutong(options);
    setDefaultHutong(hutong);
    await hutong.ready();
    await hutong.readCard({});
    // The shapes of marks are code too: the twin has them from the start. A sheet that changes costs every root its style, once.
    while (glyphSheet().cssRules.length === 0) await new Promise(done => setTimeout(done, 10));
  },
  /** What is held here to be acted on must not be counted. */
  forget() {
    elements.length = 0;
  },
  cards: draw('hutong-card', (element, row) => (element.card = row)),
  skeletons: draw('hutong-card', (element, row) => (element.card = skeletonOf(row))),
  fill() {
    elements.forEach((element, i) => (element.card = rows[i]));
    return settled();
  },
  messages: draw('hutong-message', (element, row) => (element.item = row)),
  /** A second passes. */
  tick() {
    clock += 1000;
    second();
    return settled();
  },
  /** The host has new numbers of viewers. */
  count(turn) {
    elements.forEach((element, i) => (element.card = withViewers(rows[i], turn)));
    return settled();
  },
};
export const withViewers = (card, turn) => ({...card, live: {...card.live, viewers: card.live.viewers + turn * 137}});

/** The elements that stand, for who learns from them. */
export const standing = elements;
