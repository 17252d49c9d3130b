import { useState } from 'react';

/** The width of an element in pixels, kept in step, and the ref to put on it; 0 until it is in the page. */
export function useElementWidth(): [number, (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(0);
  const [observe] = useState(() => (element: HTMLElement | null) => {
    if (element === null) return undefined;
    // It reports once as it begins, before the next picture: to measure here would lay the page out twice.
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  });
  return [width, observe];
}
