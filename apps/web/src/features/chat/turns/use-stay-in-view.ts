import { useState } from 'react';

/** The lanes' heads lie over the upper edge of the scroller (pixels). */
const HEAD = 52;

/**
 * The ref of something that stays in view beside longer neighbours: shorter than the scroller, it sticks below the heads; longer, it sticks
 * when its end has been reached. What scrolls is the nearest `role="log"`.
 */
export function useStayInView(): (element: HTMLElement | null) => (() => void) | undefined {
  const [observe] = useState(() => (element: HTMLElement | null) => {
    const scroller = element?.closest('[role="log"]');
    if (element == null || scroller == null) return undefined;
    const observer = new ResizeObserver(() => {
      element.style.top = `${Math.min(HEAD, scroller.clientHeight - element.offsetHeight)}px`;
    });
    observer.observe(element);
    observer.observe(scroller);
    return () => observer.disconnect();
  });
  return observe;
}
