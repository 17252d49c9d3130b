import { useState, type ReactNode } from 'react';

type Growing = {
  total: number;
  /** So many rows more each time. */
  step: number;
  /** What the list answers: another question begins at its head again. */
  of?: string;
};

type GrowingCount = {
  /** How many of the list are drawn. */
  count: number;
  /** Belongs at the end of what is drawn: when it comes into view, more are drawn. */
  more: ReactNode;
};

/** Draws a long list as far as it has been scrolled: thousands of rows cost what is looked at. */
export function useGrowingCount({ total, step, of = '' }: Growing): GrowingCount {
  const [drawn, setDrawn] = useState({ of, count: step });
  const count = drawn.of === of ? drawn.count : step;

  function watch(element: HTMLElement | null) {
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn({ of, count: count + step });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }

  // With a key of its own, an end that is still in view after growing is watched anew.
  return { count, more: count < total ? <div key={count} ref={watch} className="h-8" /> : null };
}
