import { useEffect, useState, type RefObject } from 'react';

type DiffSteps = {
  /** The number of the difference that is looked at; 0 before the first. */
  current: number;
  number: number;
  count: number;
  go: (step: 1 | -1) => void;
};

/** Steps through the differences (elements with `data-difference`) of a scroller: shows the next one and gives it the focus. */
export function useDiffSteps(scroller: RefObject<HTMLElement | null>): DiffSteps {
  const [current, setCurrent] = useState(0);
  const [count, setCount] = useState(0);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const recount = () => setCount(element.querySelectorAll('[data-difference]').length);
    recount();
    const content = new MutationObserver(recount);
    content.observe(element, { childList: true, subtree: true });
    return () => content.disconnect();
  }, [scroller]);

  const number = Math.min(current, count);

  function go(step: 1 | -1) {
    const next = Math.max(1, Math.min(count, number + step));
    const row = scroller.current?.querySelector<HTMLElement>(`[data-difference="${next}"]`);
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
    setCurrent(next);
  }

  return { current: number, number, count, go };
}
