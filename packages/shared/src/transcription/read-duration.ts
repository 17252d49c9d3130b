import { readPath } from '#json/read-path.ts';

/** The seconds of audio that an answer tells: its `duration`, else those of its `usage`; null when it tells none. */
export function readDuration(answer: unknown): number | null {
  const told = [readPath(answer, ['duration']), readPath(answer, ['usage', 'seconds'])];
  return told.find(isSeconds) ?? null;
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
