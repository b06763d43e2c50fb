import type {Risk} from '../card/common.js';
import type {Label} from '../platform.js';
import {en} from './en.js';
import {zhHans, type Locale} from './zh-hans.js';

export type {Locale};

/** Our tables by their tags in lower case. What is a function comes with its first reader. */
const ours = new Map<string, Locale | (() => Promise<Locale>)>([
  ['zh-hans', zhHans],
  ['en', en],
  ['zh-hant', async () => (await import('./zh-hant.js')).zhHant],
  ['ja', async () => (await import('./ja.js')).ja],
  ['ko', async () => (await import('./ko.js')).ko],
  ['ar', async () => (await import('./ar.js')).ar],
]);
const loading = new Map<string, Promise<Locale>>();

/** The tags that a reader's own is looked for under, best first. Every render asks: each is worked out once. */
const lists = new Map<string, readonly string[]>();
function namesOf(tag = (globalThis as {navigator?: {language?: string}}).navigator?.language ?? ''): readonly string[] {
  let names = lists.get(tag);
  if (!names) lists.set(tag, (names = [...new Set([...likely(tag), 'en'])]));
  return names;
}
/** zh-TW is written in traditional characters, as zh-HK is and yue: CLDR knows the script of each. */
function likely(tag: string): string[] {
  try {
    const {language, script = '', region = ''} = new Intl.Locale(tag).maximize();
    const han = /^Han[st]$/.test(script) ? [`zh-${script}`] : [];
    // A reader of traditional characters reads simplified ones sooner than English.
    const next = script === 'Hant' ? ['zh-Hans'] : [];
    return [tag, `${language}-${script}-${region}`, `${language}-${region}`, `${language}-${script}`, ...han, language, ...next].map(name =>
      name.toLowerCase(),
    );
  } catch {
    return []; // no BCP 47 tag
  }
}

const tableOf = (name: string, own: readonly Locale[]) => own.find(({tag}) => tag.toLowerCase() === name) ?? ours.get(name);

/**
 * The table for a BCP 47 tag, the browser's language when absent: zh-TW and zh-HK read traditional characters, other
 * Chinese simplified ones, whoever has no table English. `own` is looked through first. Of our own tables those that
 * have not come yet have a stand-in: `loadLocale` waits for them.
 */
export function pickLocale(tag?: string, own: readonly Locale[] = []): Locale {
  for (const name of namesOf(tag)) {
    const table = tableOf(name, own);
    if (table && typeof table !== 'function') return table;
  }
  return en;
}

/** The same table itself: at once when it is there, else a promise of it, which rejects when its code could not be had. */
export function loadLocale(tag?: string, own: readonly Locale[] = []): Locale | Promise<Locale> {
  for (const name of namesOf(tag)) {
    const table = tableOf(name, own);
    if (!table) continue;
    if (typeof table !== 'function') return table;
    const started =
      loading.get(name) ??
      table().then(
        loaded => {
          ours.set(name, loaded);
          return loaded;
        },
        (error: unknown) => {
          loading.delete(name); // a chunk that failed to load may load the next time
          throw error;
        },
      );
    loading.set(name, started);
    return started;
  }
  return en;
}

/** A platform's or surface's name in a language. */
export function labelIn(label: string | Label, locale: Locale): string {
  if (typeof label === 'string') return label;
  return label[locale.tag] ?? (locale.tag.startsWith('zh') ? label.zh : label.en);
}

/** What is wrong with an address, in a sentence. A code may be a stranger's: `constructor` is none of ours. */
export function riskReason({code, like = ''}: Pick<Risk, 'code' | 'like'>, {risk: reasons}: Locale): string {
  return (Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : reasons.other)(like);
}
