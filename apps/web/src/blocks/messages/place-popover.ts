const GAP_PX = 6;

/** Puts a fixed element under the first line of its anchor, or above where there is no room, within the window. */
export function placePopover(element: HTMLElement, anchor: Element): void {
  // A token that is broken over two lines has two boxes.
  const box = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const below = box.bottom + GAP_PX;
  const top = below + height > innerHeight ? box.top - GAP_PX - height : below;
  const left = Math.max(GAP_PX, Math.min(box.left, innerWidth - width - GAP_PX));
  element.style.top = `${Math.max(GAP_PX, top)}px`;
  element.style.left = `${left}px`;
}
