import type {TemplateResult} from 'lit';
import type {Locale} from '../../src/locale/locale.js';
import {adopt} from '../shared/adopt.js';
import {ask, askStyles} from '../views/ask.js';
import {linkCard, type WordLink} from './blocks.js';
import type {HutongMessage, Over} from './class.js';

/** The question before a risky link among words opens. */
export class Question implements Over {
  readonly #row: HutongMessage;
  readonly #link: WordLink;

  constructor(row: HutongMessage, link: WordLink) {
    this.#row = row;
    this.#link = link;
    adopt(row.renderRoot, askStyles);
  }

  draw(locale: Locale, closed: () => void): TemplateResult {
    return ask({card: linkCard(this.#link), locale}, this.#confirmed, closed);
  }

  readonly #confirmed = (click: Event): void => {
    this.#row.opens(click, this.#link);
    this.#row.renderRoot.querySelector('dialog')?.close();
  };
}
