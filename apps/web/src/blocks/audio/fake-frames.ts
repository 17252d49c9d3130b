import { vi } from 'vitest';

/** Animation frames that come when a test says so; restored by `vi.unstubAllGlobals`. */
export function fakeFrames(): { next: () => void; count: () => number } {
  const waiting = new Map<number, FrameRequestCallback>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    last += 1;
    waiting.set(last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => void waiting.delete(id));
  return {
    next() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback(0);
    },
    count: () => waiting.size,
  };
}
