import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../components/message-list/define.js';
import type {HutongMessageList} from '../../components/message-list/define.js';
import type {ChatItem} from '../../components/message/define.js';
import {setDefaultHutong} from '../../components/shared/instance.js';
import {instance, until} from './card-samples.js';
import {frame, idOf, ids, item, items, list, one, row, rows, scrollBy, scroller, still, toEnd, yOf} from './message-list-samples.js';

const has = (element: HutongMessageList, selector: string) => element.renderRoot.querySelector(selector) !== null;
const focused = (element: HutongMessageList) => idOf(element.shadowRoot?.activeElement);
const bomb = new Proxy({} as ChatItem, {
  get() {
    throw new Error('get');
  },
});

describe('<hutong-message-list>', () => {
  before(() => setDefaultHutong(instance()));
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const)
    it(`is accessible in ${theme}`, async () => {
      const element = await list({items: items(-20, 1), hasOlder: true, firstUnread: 'm-2', theme});
      await scrollBy(element, -2000);
      element.items = [...element.items, item(1)];
      await until(() => has(element, '.fresh'), 'the button');
      await expect(element).to.be.accessible();
    });

  it('says that it is empty, in the reader’s words or the host’s', async () => {
    const element = await list({});
    expect(one(element, 'slot[name=empty]').textContent).to.equal('还没有消息');
    element.lang = 'ar';
    element.requestUpdate();
    await until(() => one(element, 'slot[name=empty]').textContent === 'لا رسائل بعد', 'Arabic');
    element.items = items(0, 3);
    await still(element);
    expect(has(element, 'slot[name=empty]')).to.equal(false);
  });

  it('tells by its edge that older messages come', async () => {
    const element = await list({items: items(0, 20), hasOlder: true});
    await until(() => has(element, '.older.busy'), 'the question');
    expect(scroller(element).getAttribute('aria-busy')).to.equal('true');
    element.items = [...items(-20, 0), ...element.items];
    element.hasOlder = false;
    await still(element);
    expect(has(element, '.older')).to.equal(false);
    expect(scroller(element).getAttribute('aria-busy')).to.equal('false');
  });

  it('has a line above the first message that was not read', async () => {
    const element = await list({items: items(0, 30), firstUnread: 'm27'});
    const line = one(element, '.line');
    expect(line.textContent).to.equal('以下为新消息');
    expect(line.nextElementSibling).to.equal(row(element, 'm27'));
    element.items = [...element.items, item(30)];
    await still(element);
    expect(line.nextElementSibling).to.equal(row(element, 'm27'));
    element.firstUnread = undefined;
    await still(element);
    expect(has(element, '.line')).to.equal(false);
  });

  it('counts new messages below a reader who is further up, and leads to them', async () => {
    const element = await list({items: items(0, 100)});
    await scrollBy(element, -1500);
    element.items = [...element.items, item(100, {outgoing: false}), item(101, {outgoing: false})];
    await still(element);
    expect(one(element, '.fresh').textContent).to.equal('2 条新消息');
    one(element, '.fresh').click();
    await until(() => !has(element, '.fresh') && toEnd(element) < 1, 'the end');
    await until(() => focused(element) === 'm101', 'the focus');
  });

  it('forgets them when the reader comes down alone', async () => {
    const element = await list({items: items(0, 100)});
    await scrollBy(element, -1500);
    element.items = [...element.items, item(100, {outgoing: false})];
    await still(element);
    await scrollBy(element, 100_000);
    expect(has(element, '.fresh')).to.equal(false);
  });

  const announced: {name: string; change: (all: readonly ChatItem[]) => ChatItem[]; expect: string}[] = [
    {name: 'new messages, with their senders', change: all => [...all, item(61, {payload: '在吗'}), item(62, {payload: '喂'})], expect: '小满：在吗\n小满：喂'},
    {name: 'how many, of more than three', change: all => [...all, item(61), item(62), item(64), item(65), item(67)], expect: '5 条新消息'},
    {name: 'none that the reader sent', change: all => [...all, item(63, {payload: '在', outgoing: true})], expect: ''},
    {name: 'none that are older', change: all => [...items(-30, 0), ...all], expect: ''},
    {name: 'none that were edited', change: all => all.map(one => ({...one, payload: '改'})), expect: ''},
    {name: 'none of another chat', change: () => items(500, 530), expect: ''},
    {name: 'one that cannot be read as a new one', change: all => [...all, bomb], expect: '1 条新消息'},
  ];
  for (const {name, change, expect: expected} of announced)
    it(`says aloud ${name}`, async () => {
      const element = await list({items: items(0, 61)});
      expect(scroller(element).getAttribute('aria-live')).to.equal('off');
      element.items = change(element.items);
      await still(element);
      expect(one(element, '[role=status]').textContent).to.equal(expected);
    });

  it('draws an id that repeats once, as it stands last', async () => {
    const element = await list({items: [item(1), item(2), {...item(1), payload: '又一次'}, item(3)]});
    expect(ids(element)).to.deep.equal(['m2', 'm1', 'm3']);
    expect(row(element, 'm1').shadowRoot?.textContent).to.contain('又一次');
  });

  it('loses no row but the one whose item throws, or is none', async () => {
    const odd = [item(1), bomb, null, 'text', undefined, item(2)] as ChatItem[];
    const element = await list({items: odd});
    expect(rows(element).length).to.equal(3);
    element.items = [...odd, item(4)];
    await still(element);
    expect(rows(element).map(one => one.getBoundingClientRect().height > 0)).to.deep.equal([true, rows(element)[1]?.offsetHeight !== 0, true, true]);
    expect(idOf(rows(element).at(-1))).to.equal('m4');
  });

  it('is empty with items that are no list', async () => {
    const element = await list({items: 'odd' as never});
    expect(rows(element)).to.deep.equal([]);
  });

  it('draws the host’s own messages where the page’s rules reach them, with their time', async () => {
    const renderItem = ({payload}: ChatItem) => (typeof payload === 'object' ? html`<b class="order">订单</b>` : undefined);
    const element = await list({items: [item(1), item(8, {payload: {order: 1}, message: undefined}), item(9)], renderItem});
    const order = element.querySelector('.order');
    expect(order?.textContent).to.equal('订单');
    expect(order?.assignedSlot ?? order?.parentElement?.assignedSlot).to.equal(one(element, '.own slot'));
    expect(one(element, '.own time').textContent).to.equal('09:08');
    element.items = [item(1)];
    await still(element);
    expect(element.children.length).to.equal(0);
  });

  it('draws ours where the host’s own drawing fails', async () => {
    const renderItem = ({id}: ChatItem) => {
      if (id === 'm2') throw new Error('no');
      return undefined;
    };
    const element = await list({items: items(1, 4), renderItem});
    expect(ids(element)).to.deep.equal(['m1', 'm2', 'm3']);
  });

  it('lets each row say its own time, five minutes apart', async () => {
    const element = await list({items: items(1, 14)});
    const timed = rows(element).flatMap(one => one.shadowRoot?.querySelector('time')?.textContent ?? []);
    expect(timed).to.deep.equal(['09:01', '09:06', '09:11']);
  });

  it('has one stop for Tab, and goes from message to message by keys', async () => {
    const element = await list({items: items(0, 300)});
    expect(
      rows(element)
        .filter(({tabIndex}) => tabIndex === 0)
        .map(idOf),
    ).to.deep.equal(['m299']);
    row(element, 'm299').focus();
    const steps: [string, string][] = [
      ['ArrowUp', 'm298'],
      ['ArrowUp', 'm297'],
      ['ArrowDown', 'm298'],
      ['Home', 'm0'],
      ['ArrowUp', 'm0'],
      ['ArrowDown', 'm1'],
      ['End', 'm299'],
      ['ArrowDown', 'm299'],
    ];
    for (const [press, id] of steps) {
      await sendKeys({press});
      await until(() => focused(element) === id, `${press} to ${id}`);
      await still(element);
      const y = yOf(element, id);
      expect(y, press).to.be.within(-row(element, id).offsetHeight, 600);
    }
    await sendKeys({press: 'PageUp'});
    await until(() => focused(element) !== 'm299', 'PageUp');
    await still(element);
    const from = Number(focused(element)?.slice(1));
    expect(from).to.be.within(280, 298);
    expect(rows(element).filter(({tabIndex}) => tabIndex === 0).length).to.equal(1);
  });

  it('keeps the focus on a message whose row goes, and comes again', async () => {
    const element = await list({items: items(0, 600)});
    row(element, 'm599').focus();
    await element.scrollToItem('m100');
    expect(ids(element)).not.to.include('m599');
    expect(element.shadowRoot?.activeElement).to.equal(scroller(element));
    await element.scrollToEnd();
    expect(focused(element)).to.equal('m599');
  });

  it('copies several messages as they were sent, in order', async () => {
    const element = await list({
      items: [item(1, {payload: '看这个'}), item(2, {payload: '【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz CZ0001 「玻璃壶」'}), item(3)],
    });
    const selection = getSelection();
    const [first, , last] = rows(element);
    if (!selection || !first || !last || !('getComposedRanges' in selection)) return;
    selection.setBaseAndExtent(one(element, '.rows'), 0, one(element, '.rows'), 2);
    const data = new DataTransfer();
    const event = new ClipboardEvent('copy', {clipboardData: data, bubbles: true, composed: true, cancelable: true});
    first.dispatchEvent(event);
    // Firefox puts another in the place of the one that it is given.
    expect(event.clipboardData?.getData('text/plain')).to.equal('看这个\n【淘宝】https://m.tb.cn/h.gX3kQ2w?tk=kYb2WqL9mPz CZ0001 「玻璃壶」');
    selection.removeAllRanges();
  });

  it('keeps selected rows while the window moves on', async () => {
    const element = await list({items: items(0, 600)});
    const selection = getSelection();
    const [from, to] = ['m598', 'm599'].map(id => row(element, id).shadowRoot?.querySelector('.bubble'));
    if (!selection || !('getComposedRanges' in selection) || !from || !to) return;
    selection.setBaseAndExtent(from, 0, to, to.childNodes.length);
    for (let i = 0; i < 12; i += 1) {
      scroller(element).scrollTop -= 1500;
      await frame();
      await frame();
    }
    expect(ids(element)).to.include('m599');
    selection.removeAllRanges();
    await scrollBy(element, -1500);
    expect(ids(element)).not.to.include('m599');
  });

  it('reads with its provider’s instance, and draws its rows with it', async () => {
    const box = await fixture<HTMLElement>(html`<div><hutong-message-list></hutong-message-list></div>`);
    const element = box.querySelector('hutong-message-list');
    if (!element) throw new Error('no list');
    element.hutong = instance({locale: 'en'});
    element.items = items(0, 2);
    await until(() => has(element, '.row'), 'rows');
    expect(element.renderRoot.querySelector('hutong-message')?.hutong).to.equal(element.hutong);
  });

  it('leaves nothing behind when it goes', async () => {
    const element = await list({items: items(0, 100)});
    element.remove();
    await frame();
    document.body.append(element);
    await still(element);
    expect(toEnd(element)).to.be.lessThan(1);
    element.remove();
  });
});
