import { useState } from 'react';

/** The lanes' heads lie over the upper edge of the scroller (pixels). */
const HEAD = 52;
/** Heights are rounded up to so many pixels: what grows is placed anew once in a few lines and not with every one. */
const STEP = 64;

/**
 * The ref of something that stays in view beside longer neighbours: shorter than the scroller, it sticks below the heads; longer, it sticks
 * when its end has been reached. What scrolls is the nearest `role="log"`.
 */
export function useStayInView(): (element: HTMLElement | null) => (() => void) | undefined {
  const [observe] = useState(() => (element: HTMLElement | null) => {
    const scroller = element?.closest('[role="log"]');
    return element == null || scroller == null ? undefined : keepInView(element, scroller);
  });
  return observe;
}

function keepInView(element: HTMLElement, scroller: Element): () => void {
  let room = scroller.clientHeight;
  let height = 0;
  let placed: number | null = null;
  let frame = 0;
  const place = () => {
    frame = 0;
    element.style.top = `${placed}px`;
  };
  // The sizes are those that it tells: asking for them would have the page laid out once more for every column.
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect, borderBoxSize } of entries) {
      if (target === scroller) room = contentRect.height;
      else height = borderBoxSize[0]?.blockSize ?? height;
    }
    const top = Math.min(HEAD, room - Math.ceil(height / STEP) * STEP);
    if (top === placed) return;
    placed = top;
    if (frame === 0) frame = requestAnimationFrame(place);
  });
  observer.observe(element);
  observer.observe(scroller);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
