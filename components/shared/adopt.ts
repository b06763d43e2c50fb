import type {CSSResult} from 'lit';

/** Puts rules on that came with code of their own. */
export function adopt(root: HTMLElement | DocumentFragment, {styleSheet}: CSSResult): void {
  if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
