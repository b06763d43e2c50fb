import {cut} from '../../src/card/text.js';
import type {Hutong} from '../../src/hutong.js';
import {limits} from '../../src/limits.js';
import {textMessage, type Message} from '../../src/message.js';
import {getDefaultHutong, loadDefaultHutong} from '../shared/instance.js';
import {blocksOf, type Block} from './blocks.js';
import {toTime} from './envelope.js';
import type {ChatItem} from './item.js';

/** What a row was given to read. */
interface Given extends HTMLElement {
  readonly item: ChatItem | undefined;
  readonly payload: unknown;
  readonly time: unknown;
  readonly hutong: Hutong | undefined;
  requestUpdate(): void;
}

/** What a row has read. */
export class Reading {
  hutong: Hutong | undefined;
  message: Message | undefined;
  /** `undefined` while the code comes that reads the payload. */
  blocks: Block[] | undefined = [];
  /** How often it has begun: what was asked for in an earlier one is out of date. */
  turn = 0;
  readonly #row: Given;

  constructor(row: Given) {
    this.#row = row;
  }

  /** There is something to read. */
  get given(): boolean {
    return this.#row.item !== undefined || this.#row.payload !== undefined;
  }

  /** Reads at once where everything needed is there, and once more when what was missing has come. `told`: the nearest provider's instance. */
  async read(told: Hutong | undefined): Promise<void> {
    const turn = ++this.turn;
    const row = this.#row;
    let payload: unknown;
    try {
      const {item} = row;
      payload = item ? item.payload : row.payload;
      const stored = item?.message;
      if (payload === undefined && !stored) {
        this.blocks = item ? [] : undefined;
        return;
      }
      this.blocks = undefined;
      const hutong = row.hutong ?? told ?? this.hutong ?? getDefaultHutong() ?? (await loadDefaultHutong());
      if (turn !== this.turn) return;
      this.hutong = hutong;
      const sentAt = item?.sentAt ?? toTime(row.time);
      let message = stored ?? hutong.parse(payload, {sentAt});
      if (message.pending) {
        await hutong.ready(payload);
        if (turn !== this.turn) return;
        message = hutong.parse(payload, {sentAt});
      }
      this.#show(message);
    } catch (error) {
      if (turn !== this.turn) return;
      console.warn('Cannot read a message:', error);
      this.#show(textMessage('text', typeof payload === 'string' ? cut(payload, limits.text).toWellFormed() : ''));
    }
    row.requestUpdate();
  }

  #show(message: Message): void {
    this.message = message;
    this.blocks = blocksOf(message, this.hutong);
    // What its sheet will be as high as, before the code that draws it is here.
    for (const block of this.blocks) if (block.type === 'record') this.#row.style.setProperty('--_lines', String(Math.min(block.record.items.length, 4)));
  }
}
