import type {Label} from '../platform.js';
import {en} from './en.js';
import {zhHans, type Locale} from './zh-hans.js';

export type {Locale};

/** The table for a BCP 47 tag; Chinese of any kind reads the simplified one, everybody else English. */
export function pickLocale(tag: string | undefined): Locale {
  const wanted = tag ?? (globalThis as {navigator?: {language?: string}}).navigator?.language ?? 'en';
  return /^zh\b/i.test(wanted) ? zhHans : en;
}

/** A platform's or surface's name in a language. */
export function labelIn(label: string | Label, locale: Locale): string {
  if (typeof label === 'string') return label;
  return label[locale.tag] ?? (locale.tag.startsWith('zh') ? label.zh : label.en);
}
