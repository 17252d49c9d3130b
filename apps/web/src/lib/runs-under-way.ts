import { create } from 'zustand';

/** How many runs this page is making: asked for, and not ended. */
export const runsUnderWay = create<{ count: number }>(() => ({ count: 0 }));

/** Counts a run in until the returned function is called; calling it again changes nothing. */
export function countRun(): () => void {
  let isCounted = true;
  change(1);
  return () => {
    if (!isCounted) return;
    isCounted = false;
    change(-1);
  };
}

function change(by: number): void {
  runsUnderWay.setState(({ count }) => ({ count: count + by }));
}
