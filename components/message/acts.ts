import type {HutongMessage} from './class.js';
import {copyRows} from './copy.js';
import {Menu} from './menu.js';

/** As long as a finger rests before phones take it to mean more than a tap, in milliseconds; and how far it may tremble, in px. */
const longPress = 500;
const tremble = 10;

const copying = new WeakSet<HutongMessage>();

/** What a row does when it is pressed, or when something in it is selected. `path`: where, from the innermost out. */
export function act(row: HutongMessage, event: Event, path: readonly EventTarget[]): void {
  if (event.type === 'contextmenu') Menu.open(row, path);
  else if (event instanceof PointerEvent) hold(row, event, path);
  else if (!copying.has(row)) {
    copying.add(row);
    row.addEventListener('copy', copy => copyRows(copy, [row]));
  }
}

/** Waits whether a finger stays. Where the system asks for a menu of its own accord, `contextmenu` comes first and this ends. */
function hold(row: HutongMessage, {pointerType, clientX, clientY, timeStamp}: PointerEvent, path: readonly EventTarget[]): void {
  // A finger that came before this code may have left by now.
  if (pointerType !== 'touch' || performance.now() - timeStamp > longPress / 2) return;
  const over = new AbortController();
  const {signal} = over;
  const end = () => over.abort();
  const timer = setTimeout(() => {
    end();
    Menu.open(row, path);
  }, longPress);
  signal.addEventListener('abort', () => clearTimeout(timer));
  for (const type of ['pointerup', 'pointercancel', 'contextmenu', 'scroll']) addEventListener(type, end, {signal, capture: true});
  addEventListener('pointermove', event => Math.hypot(event.clientX - clientX, event.clientY - clientY) > tremble && end(), {signal});
}
