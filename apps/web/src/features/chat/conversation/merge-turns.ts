import type { LaneRun, Turn } from './conversation.ts';

/**
 * What a page shows of a conversation, out of what it has and what is saved: what is there, what it holds and in which order is as it is
 * saved, since this page saves in the same breath whatever it changes. Only what comes of a run that this page is receiving is newer here.
 * What has not changed stays the same object.
 */
export function mergeTurns(own: readonly Turn[], saved: readonly Turn[]): Turn[] {
  const known = new Map(own.map((turn) => [turn.id, turn]));
  return saved.map((turn) => mergeTurn(known.get(turn.id), turn));
}

function mergeTurn(own: Turn | undefined, saved: Turn): Turn {
  if (own === undefined) return saved;
  const known = new Map(own.runs.map((laneRun) => [laneRun.id, laneRun]));
  const runs = saved.runs.map((laneRun) => mergeRun(known.get(laneRun.id), laneRun));
  const { parent, role, seq, from } = saved;
  const chosen = isSameChoice(own.chosen, saved.chosen) ? own.chosen : saved.chosen;
  const hasSameRuns = runs.length === own.runs.length && runs.every((laneRun, index) => laneRun === own.runs[index]);
  const merged = { ...own, parent, role, seq, from, chosen, runs: hasSameRuns ? own.runs : runs };
  return isSame(own, merged, ['parent', 'role', 'seq', 'from', 'chosen', 'runs']) ? own : merged;
}

function mergeRun(own: LaneRun | undefined, saved: LaneRun): LaneRun {
  if (own === undefined) return saved;
  const { edit, role, choice, seq } = saved;
  const isOwn = own.run.end === null && !own.isElsewhere;
  if (!isOwn && !hasSameEnd(own, saved)) return { ...saved, wire: saved.wire ?? own.wire };
  const merged = { ...own, edit, role, choice, seq };
  return isSame(own, merged, ['edit', 'role', 'choice', 'seq']) ? own : merged;
}

/** A run that has ended never changes, but for one that was taken for lost and was not. */
function hasSameEnd({ run: { end } }: LaneRun, { run: { end: other } }: LaneRun): boolean {
  if (end === null || other === null) return false;
  return end.state === other.state && end.cause === other.cause && end.t === other.t;
}

function isSameChoice(a: Turn['chosen'], b: Turn['chosen']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function isSame<T extends object>(a: T, b: T, fields: readonly (keyof T)[]): boolean {
  return fields.every((field) => a[field] === b[field]);
}
