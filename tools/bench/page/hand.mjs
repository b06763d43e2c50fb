/** The twin's side: it is given what ours has drawn. */
import {byHand} from './twin.mjs';

let hand;
let data;
let kept;
const made = new Map();

const draw = items =>
  function (box) {
    made.clear();
    data[items].forEach((item, i) => {
      const element = hand.make(item);
      made.set(i, element);
      box(element);
    });
  };

export const contestant = {
  ready(given) {
    data = given;
    hand = byHand(data.patterns);
  },
  cards: draw('items'),
  skeletons: draw('skeletons'),
  fill() {
    data.items.forEach((item, i) => hand.make(item, made.get(i)));
  },
  messages: draw('items'),
  /** Drawn so that what will change is at hand. */
  kept(box) {
    kept = data.items.map(item => {
      const {host, kept, skipped} = hand.keep(item);
      box(host);
      return {kept, skipped};
    });
  },
  /** `changes[turn]`: the values that are new, by row: `[place, value]`. */
  tick(turn) {
    data.changes[turn].forEach((values, row) => {
      const {kept: nodes, skipped} = kept[row];
      for (const [place, value] of values) nodes[place - skipped].data = value;
    });
  },
};
contestant.count = contestant.tick;
