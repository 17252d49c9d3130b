import { useState, type TouchEvent } from 'react';

/** A finger that has moved this far (pixels) sideways, and less than half as far up or down, has swiped. */
const FAR = 60;

/** Tells of swipes to the left (1) and to the right (-1) with one finger; what scrolls sideways by itself keeps its own. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const [start, setStart] = useState<{ x: number; y: number } | null>(null);
  return {
    onTouchStart({ touches, target }: TouchEvent) {
      const touch = touches[0];
      const isOwn =
        target instanceof Element && target.closest('pre, table, input, textarea, [role="slider"]') !== null;
      setStart(touch === undefined || touches.length > 1 || isOwn ? null : { x: touch.clientX, y: touch.clientY });
    },
    onTouchEnd({ changedTouches }: TouchEvent) {
      const touch = changedTouches[0];
      if (start === null || touch === undefined) return;
      const [right, down] = [touch.clientX - start.x, touch.clientY - start.y];
      setStart(null);
      if (Math.abs(right) < FAR || Math.abs(down) > Math.abs(right) / 2) return;
      onSwipe(right < 0 ? 1 : -1);
    },
  };
}
