import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { drawLevels, levelsWithin } from './draw-levels.ts';
import type { Level } from './follow-level.ts';

/** The levels of a running recording, newest at the right. A picture only: nothing in it needs to be read. */
export function LevelTrace({ level, isPaused }: { level: StoreApi<Level>; isPaused: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context === null || context === undefined) return;
    const peaks: number[] = [];
    return level.subscribe(({ at, peak }, before) => {
      if (at === before.at) return;
      peaks.push(peak);
      peaks.splice(0, peaks.length - levelsWithin(context.canvas.clientWidth));
      fitToScreen(context);
      context.fillStyle = getComputedStyle(context.canvas).color;
      drawLevels(context, peaks);
    });
  }, [level]);

  return (
    <div aria-hidden className="relative flex h-26 items-center gap-px">
      <div className="absolute inset-x-0 border-t border-line" />
      <canvas ref={canvas} className="relative h-full w-full min-w-0 text-t1" />
      <div
        className={clsx(
          'relative h-[86%] w-1 shrink-0 bg-now outline-[0.5px] outline-now-line forced-color-adjust-none',
          !isPaused && 'pulse-now',
        )}
      />
    </div>
  );
}

/** Gives the drawing one pixel per pixel of the screen. */
function fitToScreen(context: CanvasRenderingContext2D): void {
  const { canvas } = context;
  const width = Math.round(canvas.clientWidth * devicePixelRatio);
  const height = Math.round(canvas.clientHeight * devicePixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
}
