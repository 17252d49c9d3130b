import { useState } from 'react';

/** Below this width (pixels) two columns of prose are too narrow to read. */
const NARROW = 720;

/** Whether an element has no room for two columns, kept in step, and the ref to put on it. */
export function useIsNarrow(): [boolean, (element: HTMLElement | null) => (() => void) | undefined] {
  const [isNarrow, setNarrow] = useState(false);
  const [observe] = useState(() => (element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => setNarrow(element.clientWidth < NARROW);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return [isNarrow, observe];
}
