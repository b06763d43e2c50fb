/**
 * Makes `old` read as `fresh` does, changing as little as can be: letters are appended to a text that grows, so that it is
 * not shaped anew, and a selection in it stays. Links and buttons have a meaning of their own: they stay or are replaced.
 */
export function patch(old: Element, fresh: Element): void {
  let [at, next]: (ChildNode | null)[] = [old.firstChild, fresh.firstChild];
  while (at ?? next) {
    const [after, then]: (ChildNode | null)[] = [at?.nextSibling ?? null, next?.nextSibling ?? null];
    if (!next) at?.remove();
    else if (!at) old.append(next);
    else if (at instanceof Text && next instanceof Text) grow(at, next.data);
    else if (at instanceof Element && next instanceof Element && isAlike(at, next)) patch(at, next);
    else if (!at.isEqualNode(next)) at.replaceWith(next);
    at = after;
    next = then;
  }
}

function grow(text: Text, data: string): void {
  if (text.data === data) return;
  if (data.startsWith(text.data)) text.appendData(data.slice(text.length));
  else text.data = data;
}

const isAlike = (a: Element, b: Element) =>
  a.localName === b.localName &&
  a.localName !== 'a' &&
  a.localName !== 'button' &&
  a.getAttributeNames().every(name => a.getAttribute(name) === b.getAttribute(name)) &&
  a.attributes.length === b.attributes.length;
