/** A box in a scroller, by its edges in pixels. */
type Box = {
  top: number;
  bottom: number;
  /** It has been moved to stay in view, so its place says nothing of that of the text around it. */
  isPinned: boolean;
  /** What is in it is not looked at. */
  isWhole: boolean;
};

/** What boxes there are, however they are kept. */
type Boxes<Node> = { measure: (node: Node) => Box; inside: (node: Node) => Iterable<Node> };

/**
 * Which box tells best where a reader is: the first one that begins within what is seen or, where one fills it, the innermost that
 * reaches into it.
 */
export function chooseMark<Node>(
  nodes: Iterable<Node>,
  seen: { top: number; bottom: number },
  boxes: Boxes<Node>,
): Node | undefined {
  for (const node of nodes) {
    const { top, bottom, isPinned, isWhole } = boxes.measure(node);
    const isSeen = top < bottom && bottom > seen.top && top < seen.bottom;
    if (!isSeen || isPinned) continue;
    if (isWhole || top >= seen.top) return node;
    return chooseMark(boxes.inside(node), seen, boxes) ?? node;
  }
  return undefined;
}
