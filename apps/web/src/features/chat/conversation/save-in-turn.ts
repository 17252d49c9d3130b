import { scheduleFrame } from '#blocks/runs/schedule-frame.ts';

const waiting: (() => void)[] = [];
let isAsked = false;

/** Does tasks that take a part of a frame one after the other, each behind a frame of its own: lanes often end together. */
export function saveInTurn(task: () => void): void {
  waiting.push(task);
  ask();
}

function ask(): void {
  if (isAsked || waiting.length === 0) return;
  isAsked = true;
  // Behind the frame and not before it.
  scheduleFrame(() => setTimeout(next));
}

function next(): void {
  isAsked = false;
  const task = waiting.shift();
  ask();
  task?.();
}
