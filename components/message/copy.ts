import {pasteable} from '../shared/clipboard.js';
import type {HutongMessage} from './class.js';
import {originalText} from './original.js';

/**
 * Puts the texts of the messages that a selection covers on the clipboard, in place of what is drawn of them, each on lines
 * of its own. Left to the browser: a part of one bubble, and a selection that begins or ends outside of `rows`, which
 * stand in one tree.
 */
export function copyRows(event: ClipboardEvent, rows: readonly HutongMessage[]): void {
  const range = event.defaultPrevented ? undefined : selected(rows);
  const scope = rows[0]?.getRootNode();
  if (!range || !scope || !event.clipboardData) return;
  const [first, last] = [range.startContainer, range.endContainer].map(node => rows.indexOf(lifted(node, scope) as HutongMessage));
  if (first === undefined || last === undefined || first < 0 || last < first) return;
  const inside = bubbleOf(range.startContainer);
  if (first === last && inside && inside === bubbleOf(range.endContainer)) return;
  const texts = rows.slice(first, last + 1).map(({source}) => originalText(source));
  event.clipboardData.setData('text/plain', pasteable(texts.filter(Boolean).join('\n')));
  event.preventDefault();
}

/** What is selected, seen into the rows and their cards. Browsers without composed ranges copy in their own way. */
function selected(rows: readonly HutongMessage[]): StaticRange | undefined {
  const selection: (Omit<Selection, 'getComposedRanges'> & {getComposedRanges?: Selection['getComposedRanges']}) | null = getSelection();
  const roots = rows.flatMap(row => [row.getRootNode(), row.renderRoot, ...[...row.renderRoot.querySelectorAll('hutong-card')].map(card => card.renderRoot)]);
  const shadowRoots = [...new Set(roots.filter(root => root instanceof ShadowRoot))];
  return selection?.getComposedRanges?.({shadowRoots})[0];
}

/** The element of the tree `scope` that a node is in, through shadow roots. */
function lifted(node: Node, scope: Node): Node | undefined {
  let at: Node = node;
  for (let root = at.getRootNode(); root !== scope; root = at.getRootNode()) {
    if (!(root instanceof ShadowRoot)) return undefined;
    at = root.host;
  }
  return (at instanceof Element ? at : at.parentElement)?.closest('hutong-message') ?? undefined;
}

const bubbleOf = (node: Node): Element | null | undefined => (node instanceof Element ? node : node.parentElement)?.closest('.bubble');
