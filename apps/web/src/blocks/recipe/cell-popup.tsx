import { useLayoutEffect, useRef, type ReactNode } from 'react';

const GAP_PX = 4;
const EDGE_PX = 8;

/**
 * What belongs to the editor of a cell, right under it. It lies in the top layer, so that the table does not clip it, and stays the
 * cell's own in the order of Tab.
 */
export function CellPopup({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    const anchor = element?.parentElement;
    if (element == null || anchor == null) return;
    const place = () => {
      const at = anchor.getBoundingClientRect();
      const { width, height } = element.getBoundingClientRect();
      const below = at.bottom + GAP_PX;
      const top = below + height > innerHeight - EDGE_PX ? at.top - GAP_PX - height : below;
      element.style.top = `${Math.max(EDGE_PX, top)}px`;
      element.style.left = `${Math.max(EDGE_PX, Math.min(at.left, innerWidth - width - EDGE_PX))}px`;
    };
    element.showPopover();
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', place, { capture: true });
    };
  }, []);

  return (
    <div
      ref={box}
      popover="manual"
      // A press on its buttons must not take the focus from the field, whose loss ends the edit.
      onPointerDown={(event) => event.preventDefault()}
      className="fixed inset-auto m-0 w-max max-w-64 rounded-nav bg-raised p-1.5 text-f2 font-normal whitespace-normal text-t2 shadow-float forced-border"
    >
      {children}
    </div>
  );
}
