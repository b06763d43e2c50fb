import type {Hutong} from '../../src/hutong.js';
import {loadLocale, pickLocale, type Locale} from '../../src/locale/locale.js';

const followers = new Set<{requestUpdate(): void}>();
let observer: MutationObserver | undefined;

/** The nearest `lang` attribute, looked for across shadow roots. `undefined`: nobody said. */
export function nearestLang(element: Element): string | undefined {
  for (let at: Element | undefined = element; at;) {
    const found: string | null | undefined = at.closest('[lang]')?.getAttribute('lang');
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/**
 * The table that an element is drawn with: its page's language, else its instance's, else the browser's. One that has
 * not come yet draws the element again when it has; until then the nearest that is here stands in.
 */
export function localeOf(element: Element & {requestUpdate(): void}, hutong: Hutong | undefined): Locale {
  const {locale, locales} = hutong?.options ?? {};
  const tag = nearestLang(element) ?? locale;
  const table = loadLocale(tag, locales);
  if (!(table instanceof Promise)) return table;
  table.then(
    () => element.requestUpdate(),
    () => undefined, // the next time it is drawn asks again
  );
  return pickLocale(tag, locales);
}

/** Draws an element again when the page changes its language. One observer for all of them. */
export function followLang(element: {requestUpdate(): void}): void {
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const one of followers) one.requestUpdate();
    });
    observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang']});
  }
  followers.add(element);
}

export function unfollowLang(element: {requestUpdate(): void}): void {
  followers.delete(element);
}
