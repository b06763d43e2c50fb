/** What is drawn anew has the focus that it had. */
export function keepFocus(root: ShadowRoot | null, draw: () => void): void {
  const focused = root?.activeElement;
  draw();
  if (focused && !focused.isConnected) root.querySelector<HTMLElement>(`[part="${focused.getAttribute('part') ?? ''}"]`)?.focus({preventScroll: true});
}
