import type { LaneRun, Turn } from './conversation.ts';

/** Whether two states of a conversation differ in nothing but what has come of its runs: nothing was added, deleted, decided or ended. */
export function hasSameShape(a: readonly Turn[], b: readonly Turn[]): boolean {
  return a === b || (a.length === b.length && a.every((turn, index) => isSameTurn(turn, b[index])));
}

function isSameTurn(a: Turn, b: Turn | undefined): boolean {
  if (a === b) return true;
  const hasSameAbout = a.id === b?.id && a.parent === b.parent && a.role === b.role && a.chosen === b.chosen;
  return hasSameAbout && a.runs.length === b.runs.length && a.runs.every((run, index) => isSameRun(run, b.runs[index]));
}

function isSameRun(a: LaneRun, b: LaneRun | undefined): boolean {
  if (a === b) return true;
  const hasSameAbout = a.id === b?.id && a.edit === b.edit && a.role === b.role && a.choice === b.choice;
  return hasSameAbout && (a.run.end === null) === (b.run.end === null);
}
