import {expect, fixtureCleanup} from '@open-wc/testing';
import type {HutongMessageList} from '../../components/message-list/define.js';
import {setDefaultHutong} from '../../components/shared/instance.js';
import {instance, until} from './card-samples.js';
import {frame, idOf, ids, item, items, list, row, rows, scrollBy, scroller, seen, still, toEnd, yOf} from './message-list-samples.js';

/** To the oldest message, in as many goes as there are rows to be drawn on the way. */
async function toTop(element: HutongMessageList): Promise<void> {
  for (let i = 0; i < 50 && scroller(element).scrollTop > 0; i += 1) await scrollBy(element, -1_000_000);
  expect(scroller(element).scrollTop).to.equal(0);
}

/** Switches the browser's own anchoring off: as in WebKit, where there is none. */
const bare = new CSSStyleSheet();
bare.replaceSync('hutong-message-list::part(scroller) { overflow-anchor: none; }');

describe('where <hutong-message-list> stands', () => {
  before(() => setDefaultHutong(instance()));
  afterEach(fixtureCleanup);

  it('is at the end, with some screens of a long chat', async () => {
    const element = await list({items: items(0, 5000)});
    expect(ids(element).at(-1)).to.equal('m4999');
    expect(toEnd(element)).to.be.lessThan(1);
    expect(rows(element).length).to.be.within(10, 120);
  });

  it('does not depend on how long the chat is', async () => {
    const counts = [];
    // The first brings the code of its kinds.
    for (const length of [1000, 1000, 100_000]) {
      const element = await list({items: items(100_000 - length, 100_000)});
      counts.push(element.renderRoot.querySelectorAll('*').length);
      fixtureCleanup();
    }
    expect(counts[2]).to.be.closeTo(counts[1] ?? 0, 4);
  });

  for (const anchors of ['by the browser', 'by hand'])
    describe(`with rows anchored ${anchors}`, () => {
      before(() => (document.adoptedStyleSheets = anchors === 'by hand' ? [bare] : []));
      after(() => (document.adoptedStyleSheets = []));

      /** Runs a change, and looks at each of the frames after it. */
      async function stays(element: HutongMessageList, change: () => void, except: readonly string[] = []): Promise<void> {
        const before = seen(element).filter(({id}) => !except.includes(id));
        expect(before.length).to.be.greaterThan(0);
        change();
        for (let i = 0; i < 8; i += 1) {
          await frame();
          for (const {id, y} of before) expect(yOf(element, id), `${id} after ${String(i + 1)} frames`).to.be.closeTo(y, 1);
        }
      }
      const upAt = async (id: string, chat = items(0, 300)) => {
        const element = await list({items: chat});
        await element.scrollToItem(id);
        // From here on a person has scrolled: nothing is held.
        await scrollBy(element, -37);
        return element;
      };
      const grow = (element: HutongMessageList, id: string, px: number) => {
        row(element, id).style.paddingBlockEnd = `${String(px)}px`;
      };

      it('goes where a person scrolls, with rows ready before and behind', async () => {
        const element = await list({items: items(0, 1000)});
        let most = 0;
        for (let i = 0; i < 40; i += 1) {
          const before = seen(element);
          scroller(element).scrollTop -= 500;
          await frame();
          await frame();
          for (const {id, y} of before) if (ids(element).includes(id)) expect(yOf(element, id) - y, id).to.be.closeTo(500, 1);
          most = Math.max(most, rows(element).length);
        }
        expect(most).to.be.lessThan(150);
        expect(ids(element)).not.to.include('m999');
        await element.scrollToEnd();
        expect(ids(element).at(-1)).to.equal('m999');
        expect(toEnd(element)).to.be.lessThan(1);
      });

      it('follows its end, message after message', async () => {
        const element = await list({items: items(0, 200)});
        for (let i = 200; i < 215; i += 1) {
          element.items = [...element.items, item(i, {outgoing: false})];
          await frame();
          expect(toEnd(element), String(i)).to.be.lessThan(1);
        }
        await still(element);
        expect(idOf(rows(element).at(-1))).to.equal('m214');
      });

      it('follows its end while rows in view and above grow late', async () => {
        const element = await list({items: items(0, 200)});
        for (const id of ['m199', 'm198', 'm190']) {
          grow(element, id, 200);
          await frame();
          expect(toEnd(element), id).to.be.lessThan(1);
        }
      });

      it('follows its end when it gets narrower or lower', async () => {
        const element = await list({items: items(0, 200)});
        element.style.inlineSize = '300px';
        element.style.blockSize = '350px';
        await still(element);
        expect(toEnd(element)).to.be.lessThan(1);
      });

      it('does not follow a reader who is further up', async () => {
        const element = await upAt('m290');
        await stays(element, () => (element.items = [...element.items, item(300), item(301)].map((one, i) => (i >= 300 ? {...one, outgoing: false} : one))));
      });

      it('goes to the end with a message of one’s own', async () => {
        const element = await upAt('m200');
        element.items = [...element.items, item(300, {outgoing: true, status: 'sending'})];
        await still(element);
        expect(idOf(rows(element).at(-1))).to.equal('m300');
        expect(toEnd(element)).to.be.lessThan(1);
      });

      it('keeps what is read when older ones come in front', async () => {
        const element = await upAt('m20');
        await stays(element, () => (element.items = [...items(-200, 0), ...element.items]));
      });

      it('keeps it at the very top, too', async () => {
        const element = await list({items: items(0, 60)});
        await toTop(element);
        await stays(element, () => (element.items = [...items(-200, 0), ...element.items]));
      });

      it('keeps it when a row above grows late', async () => {
        const element = await upAt('m200');
        const [first] = seen(element);
        const above = rows(element)[ids(element).indexOf(first?.id) - 2];
        await stays(element, () => grow(element, idOf(above) ?? '', 300));
      });

      it('keeps it when a row below grows late', async () => {
        const element = await upAt('m200');
        const last = seen(element).at(-1);
        await stays(element, () => grow(element, last?.id ?? '', 300));
      });

      it('keeps it when messages above go', async () => {
        const element = await upAt('m200');
        await stays(element, () => (element.items = element.items.filter(({id}) => !['m190', 'm191', 'm3'].includes(id))));
      });

      it('keeps the rest of what is read when one of it goes', async () => {
        const element = await upAt('m200');
        const gone = seen(element)[0]?.id ?? '';
        const after = seen(element)[1]?.id ?? '';
        const y = yOf(element, after);
        element.items = element.items.filter(({id}) => id !== gone);
        await still(element);
        expect(ids(element)).not.to.include(gone);
        expect(yOf(element, after)).to.be.closeTo(y, 1);
      });

      it('keeps what is read above one that is edited', async () => {
        const element = await upAt('m200');
        const edited = seen(element).at(-1)?.id ?? '';
        await stays(
          element,
          () => (element.items = element.items.map(one => (one.id === edited ? {...one, message: undefined, payload: '改过了。'.repeat(80)} : one))),
          [edited],
        );
        expect(row(element, edited).shadowRoot?.textContent).to.contain('改过了');
      });

      it('brings a message into view from far away, and keeps it there', async () => {
        const element = await list({items: items(0, 20_000)});
        for (const id of ['m9000', 'm3', 'm19990', 'm9001']) {
          expect(await element.scrollToItem(id)).to.equal(true);
          const y = yOf(element, id);
          expect(y, id).to.be.within(0, 600);
          for (let i = 0; i < 10; i += 1) {
            await frame();
            expect(yOf(element, id), id).to.be.closeTo(y, 1);
          }
        }
        expect(await element.scrollToItem('nobody')).to.equal(false);
      });

      it('keeps it there while rows between grow', async () => {
        const element = await list({items: items(0, 2000)});
        await element.scrollToItem('m1000');
        const y = yOf(element, 'm1000');
        grow(element, seen(element)[0]?.id ?? '', 250);
        await frame();
        expect(yOf(element, 'm1000')).to.be.closeTo(y, 1);
      });

      it('has it within ten frames', async () => {
        const element = await list({items: items(0, 20_000)});
        const coming = element.scrollToItem('m10000');
        for (let i = 0; i < 10; i += 1) await frame();
        const y = yOf(element, 'm10000');
        await coming;
        expect(yOf(element, 'm10000')).to.be.closeTo(y, 1);
      });

      it('shows another chat at its end', async () => {
        const element = await upAt('m200');
        element.items = items(5000, 5300);
        await still(element);
        expect(ids(element).at(-1)).to.equal('m5299');
        expect(toEnd(element)).to.be.lessThan(1);
      });

      it('stands where it stood when it is put elsewhere on the page', async () => {
        const element = await list({items: items(0, 200)});
        document.body.append(element);
        await still(element);
        expect(toEnd(element)).to.be.lessThan(1);
        element.remove();
      });
    });

  it('asks for older ones near the top, once for each page, until there are none', async () => {
    const element = await list({items: items(0, 40), hasOlder: true});
    const asked: (string | undefined)[] = [];
    const answer = () => {
      asked.push(element.items[0]?.id);
      const first = Number(element.items[0]?.id.slice(1));
      setTimeout(() => Object.assign(element, {items: [...items(first - 40, first), ...element.items], hasOlder: first - 40 > -200}), 20);
    };
    element.addEventListener('hutong-load-older', event => {
      expect(event.before).to.equal(element.items[0]?.id);
      answer();
    });
    for (let i = 0; i < 100 && element.hasOlder; i += 1) {
      scroller(element).scrollTop -= 2500;
      await frame();
    }
    for (let i = 0; i < 50 && ids(element)[0] !== 'm-200'; i += 1) await scrollBy(element, -1_000_000);
    expect(asked).to.deep.equal(['m0', 'm-40', 'm-80', 'm-120', 'm-160']);
    expect(ids(element)[0]).to.equal('m-200');
  });

  it('asks at once where there is nothing yet', async () => {
    const element = await list({});
    const asked: unknown[] = [];
    element.addEventListener('hutong-load-older', ({before}) => asked.push(before));
    element.hasOlder = true;
    await until(() => asked.length > 0, 'the question');
    await still(element);
    expect(asked).to.deep.equal([undefined]);
    element.items = items(0, 50);
    await still(element);
    expect(toEnd(element)).to.be.lessThan(1);
  });

  it('draws nothing while it is not shown', async () => {
    const element = await list({items: items(0, 100)});
    element.hidden = true;
    element.items = items(0, 2000);
    await still(element);
    expect(rows(element).length).to.be.lessThan(200);
    element.hidden = false;
    await still(element);
    expect(toEnd(element)).to.be.lessThan(1);
    expect(ids(element).at(-1)).to.equal('m1999');
  });

  it('is as high as the window, at most, where nothing gives it a height', async () => {
    const element = await list({items: items(0, 2000)});
    if (element.parentElement) element.parentElement.style.blockSize = 'auto';
    await still(element);
    expect(element.getBoundingClientRect().height).to.be.at.most(innerHeight);
    expect(rows(element).length).to.be.lessThan(200);
  });
});
