import { clsx } from 'clsx';
import { useEffect, useState, type PointerEvent, type RefObject } from 'react';
import type { SideLetters } from './diff-side.ts';

/** Where a difference lies in the whole comparison, as shares of its height. */
type Stretch = { top: number; height: number; side: 'a' | 'b' | 'both' };

type DiffOverviewProps = { scroller: RefObject<HTMLElement | null>; letters: SideLetters };

/** All differences on a narrow bar: A's at its left, B's at its right. It scrolls where it is pressed; keys do the same, so it is not read. */
export function DiffOverview({ scroller, letters }: DiffOverviewProps) {
  const [stretches, setStretches] = useState<readonly Stretch[]>([]);
  const [view, setView] = useState({ top: 0, height: 1 });

  useEffect(() => {
    const element = scroller.current;
    const content = element?.firstElementChild;
    if (element === null || content === null || content === undefined) return;
    const follow = () =>
      setView({ top: element.scrollTop / element.scrollHeight, height: element.clientHeight / element.scrollHeight });
    const measure = () => {
      setStretches(listStretches(element));
      follow();
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(content);
    sizes.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, [scroller]);

  function handlePointer(event: PointerEvent<HTMLElement>) {
    const element = scroller.current;
    if (element === null || event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - box.top) / box.height;
    element.scrollTo({ top: share * element.scrollHeight - element.clientHeight / 2 });
  }

  return (
    <div
      aria-hidden
      onPointerDown={handlePointer}
      onPointerMove={handlePointer}
      className="absolute inset-y-3 right-3 z-1 w-4 cursor-pointer touch-none"
    >
      <div className="absolute inset-y-0 right-1 w-2 bg-[linear-gradient(var(--line),var(--line))]" />
      {stretches.map(({ top, height, side }, index) => (
        <div
          key={index}
          style={{ top: `${top * 100}%`, height: `max(3px, calc(${height * 100}% - 1px))` }}
          className="absolute right-1 flex w-2 bg-paper forced-color-adjust-none"
        >
          <span data-lane={letters.a} className={clsx('flex-1', side === 'b' ? 'bg-line' : 'bg-lane')} />
          <span data-lane={letters.b} className={clsx('flex-1', side === 'a' ? 'bg-line' : 'bg-lane')} />
        </div>
      ))}
      {view.height < 1 && (
        <div
          style={{ top: `${view.top * 100}%`, height: `${view.height * 100}%` }}
          className="pointer-events-none absolute inset-x-0 rounded-chip shadow-[inset_0_0_0_1.5px_var(--line3)] forced-border"
        />
      )}
    </div>
  );
}

function listStretches(scroller: HTMLElement): Stretch[] {
  const total = scroller.scrollHeight;
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return Array.from(scroller.querySelectorAll<HTMLElement>('[data-difference]'), (row) => {
    const box = row.getBoundingClientRect();
    const [inA, inB] = [row.querySelector('del') !== null, row.querySelector('ins') !== null];
    const side = inA === inB ? 'both' : inA ? 'a' : 'b';
    return { top: (box.top - origin) / total, height: box.height / total, side };
  });
}
