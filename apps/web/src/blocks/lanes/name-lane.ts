import type { LaneLetter } from './lane-letters.ts';

type Usage = { lanes: readonly { id: string }[]; runs: readonly { laneId: string }[] };

/** A new lane's letter, and an id that no lane and no run has: runs of a removed lane must not become another's. */
export function nameLane({ lanes, runs }: Usage, letter: LaneLetter): { id: string; letter: LaneLetter } {
  const taken = new Set([...lanes.map(({ id }) => id), ...runs.map(({ laneId }) => laneId)]);
  const base = letter.toLowerCase();
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}${number}`;
  return { id, letter };
}
