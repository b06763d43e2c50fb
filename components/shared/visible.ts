/** What is told when it comes into view or leaves it. */
export interface Seen extends Element {
  seen(visible: boolean): void;
}

let observer: IntersectionObserver | undefined;
const inView = new WeakSet<Element>();
/** Taken out of the page, and perhaps put in again in the same task: a row that is moved. */
const leaving = new Set<Seen>();

/** Watches an element with the one observer that all of ours share. */
export function watchVisible(element: Seen): void {
  observer ??= new IntersectionObserver(entries => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
      (target as Seen).seen(isIntersecting);
    }
  });
  if (leaving.delete(element)) {
    // It is still watched, which costs 0.1 ms to begin; but what it was told last it has forgotten.
    if (!inView.has(element)) return;
    observer.unobserve(element);
  }
  observer.observe(element);
}

export function unwatchVisible(element: Seen): void {
  leaving.add(element);
  queueMicrotask(() => {
    if (!leaving.delete(element)) return;
    observer?.unobserve(element);
    inView.delete(element);
  });
}
