/* global document, requestAnimationFrame, Image -- what runs in the page */
/** In the page of every contestant: its rows, what the clock waits for, and what is looked at once it has stopped. */
import {boxesOf} from './twin.mjs';

const frame = () => new Promise(done => requestAnimationFrame(done));
/** After the frame's own work. */
const task = () =>
  new Promise(done => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });

/** Of whatever is drawn, in shadow roots or not. */
function* all(root, selector) {
  yield* root.querySelectorAll(selector);
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* all(element.shadowRoot, selector);
}

export function harness(contestant) {
  const root = document.getElementById('root');
  globalThis.bench = {
    ready: data => contestant.ready(data),
    /** Fetched and decoded before the clock starts. */
    warm: addresses =>
      Promise.all(
        addresses.map(address => {
          const picture = new Image();
          picture.src = address;
          return picture.decode();
        }),
      ),
    /** Rows of one contestant, drawn and not yet laid out. */
    async draw(what) {
      const fragment = document.createDocumentFragment();
      const box = element => {
        const row = document.createElement('div');
        row.className = 'row';
        row.append(element);
        fragment.append(row);
      };
      const drawn = contestant[what](box, root);
      root.append(fragment);
      await drawn;
    },
    act: (what, ...args) => contestant[what](...args),
    /** As many beside one another as there is room for. */
    grid: () => root.classList.add('grid'),
    /** Laid out. */
    force: () => root.scrollHeight,
    async frames(count = 2) {
      for (let i = 0; i < count; i += 1) await frame();
      await task();
    },
    async clear(forget = false) {
      contestant.clear?.();
      if (forget) contestant.forget?.();
      root.replaceChildren();
      root.scrollTop = 0;
      await frame();
      await frame();
    },
    /** What can be seen of it. */
    look: titles => ({
      titles: [...all(root, titles)].filter(({textContent}) => textContent.trim() !== '').length,
      pictures: [...all(root, 'img')].filter(({complete, naturalWidth}) => complete && naturalWidth > 0).length,
      height: root.scrollHeight,
    }),
    boxes: count => [...root.children].slice(0, count).map(({firstElementChild}) => boxesOf(firstElementChild)),
  };
}
