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
