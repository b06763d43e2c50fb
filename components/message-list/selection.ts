/** The places of the first and the last row that a selection touches; `undefined` where there is none in them. */
export function selectedRows(root: Node, rows: readonly Element[]): {first: number; last: number} | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !(root instanceof ShadowRoot) || !('getComposedRanges' in selection)) return undefined;
  // An end inside a row's own tree is told as the row.
  const [range] = selection.getComposedRanges({shadowRoots: [root]});
  if (!range || range.collapsed) return undefined;
  const first = rowOf(range.startContainer, range.startOffset, rows);
  const last = rowOf(range.endContainer, range.endOffset - 1, rows);
  return first < 0 || last < first ? undefined : {first, last};
}

function rowOf(container: Node, offset: number, rows: readonly Element[]): number {
  const at = container === rows[0]?.parentNode ? container.childNodes[Math.max(0, offset)] : container;
  return rows.findIndex(row => at && row.contains(at));
}
