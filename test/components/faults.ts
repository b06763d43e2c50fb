import type {HutongCard} from '../../components/card/class.js';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** `ends`: what it cuts off ends with an ellipsis. */
interface Clip extends Box {
  ends: boolean;
}
const everywhere: Box = {left: -1e9, right: 1e9, top: -1e9, bottom: 1e9};
const inside = (inner: Box, outer: Box, by = 1) =>
  inner.left >= outer.left - by && inner.right <= outer.right + by && inner.top >= outer.top - by && inner.bottom <= outer.bottom + by;
const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
});
/** A line's ink is the middle of its box. */
const inkOf = ({left, right, top, bottom}: Box): Box => ({left, right, top: top + (bottom - top) * 0.3, bottom: bottom - (bottom - top) * 0.3});
const overlap = (a: Box, b: Box, by = 0): boolean => {
  const {left, right, top, bottom} = common(a, b);
  return right - left > by && bottom - top > by;
};

/** What a person would see to be wrong with a card, however it is filled: nothing, when it is as it must be. */
export function faultsOf({renderRoot}: HutongCard, card: Box, scale: number): string[] {
  const article = renderRoot.querySelector('article');
  if (!article) return ['there is no card'];
  const faults: string[] = [];
  const called = (element: Element) => `“${element.textContent.trim().slice(0, 20)}”`;

  /** The box that cuts an element off, its own or its nearest ancestor's; asked some thirty times a card. */
  const clips = new Map<Element, Clip | undefined>();
  const clipOf = (element: Element): Clip | undefined => {
    if (element === article) return undefined;
    if (!clips.has(element)) {
      const {overflow, textOverflow, webkitLineClamp} = getComputedStyle(element);
      const {left, right, top, bottom} = element.getBoundingClientRect();
      const own: Clip = {left, right, top, bottom, ends: textOverflow === 'ellipsis' || webkitLineClamp !== 'none'};
      clips.set(element, overflow !== 'visible' ? own : element.parentElement ? clipOf(element.parentElement) : undefined);
    }
    return clips.get(element);
  };

  /** Where words stand, line by line; without what is for the ear alone, and the marks, which a poster crops on purpose. */
  const lines: {parent: Element; box: Box; seen: Box}[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || node.textContent?.trim() === '' || parent.closest('.vh, .big, .g')) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const seen = common(box, clipOf(parent) ?? everywhere);
      // A clamp hides whole lines, and an ellipsis the end of one.
      if (box.width > 0 && seen.right > seen.left && seen.bottom > seen.top) lines.push({parent, box, seen});
    }
  }

  const foot = renderRoot.querySelector('.foot')?.getBoundingClientRect();
  for (const {parent, box, seen} of lines) {
    if (!inside(seen, card)) faults.push(`${called(parent)} leaves the card`);
    if (foot && !parent.closest('.foot') && seen.bottom > foot.top + scale) faults.push(`${called(parent)} lies on the footer`);
    if (box.right - box.left - (seen.right - seen.left) > 2 * scale && clipOf(parent)?.ends === false) faults.push(`${called(parent)} is cut off`);
    const height = box.bottom - box.top;
    const hidden = height - (seen.bottom - seen.top);
    if (hidden > height * 0.3 && hidden < height * 0.9) faults.push(`${called(parent)} is cut along its middle`);
  }

  const tiles = [...renderRoot.querySelectorAll('.tile')].map(parent => ({parent, ink: parent.getBoundingClientRect() as Box}));
  const inks = lines.map(({parent, box, seen}) => ({parent, ink: common(inkOf(box), seen)}));
  inks.forEach((a, i) => {
    for (const b of [...inks.slice(i + 1), ...tiles])
      if (!b.parent.contains(a.parent) && overlap(a.ink, b.ink, 2))
        faults.push(`${called(a.parent)} lies on ${called(b.parent) === '“”' ? 'the tile' : called(b.parent)}`);
  });

  const price = renderRoot.querySelector('.price');
  if (price) {
    const box = price.getBoundingClientRect();
    // It stands a pixel out of its row, where its sign is thin.
    if (!inside(inkOf(box), clipOf(price) ?? everywhere, 2 * scale)) faults.push('the price is cut or dropped');
  }
  for (const inner of article.querySelectorAll(':scope :not(wbr, .big, .big *, .vh, .vh *)')) {
    const box = inner.getBoundingClientRect();
    if (box.width > 0 && !inside(box, card) && !clipOf(inner)) faults.push(`${inner.localName}.${inner.className} leaves the card`);
  }
  return [...new Set(faults)];
}
