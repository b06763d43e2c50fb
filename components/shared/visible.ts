/** What is told when it comes into view or leaves it. */
export interface Seen extends Element {
  seen(visible: boolean): void;
}

let observer: IntersectionObserver | undefined;

/** Watches an element with the one observer that all of ours share. */
export function watchVisible(element: Seen): void {
  observer ??= new IntersectionObserver(entries => {
    for (const {target, isIntersecting} of entries) (target as Seen).seen(isIntersecting);
  });
  observer.observe(element);
}

export function unwatchVisible(element: Seen): void {
  observer?.unobserve(element);
}
