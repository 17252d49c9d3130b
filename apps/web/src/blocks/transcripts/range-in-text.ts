/** A stretch of a text node (UTF-16 offsets); what would lie beyond its end is left out. */
export function rangeInText(node: Text, { from, to }: { from: number; to: number }): Range {
  const range = document.createRange();
  range.setStart(node, Math.min(from, node.length));
  range.setEnd(node, Math.min(to, node.length));
  return range;
}
