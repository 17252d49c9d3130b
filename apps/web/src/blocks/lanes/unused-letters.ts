import { LANE_LETTERS, type LaneLetter } from './lane-letters.ts';

type Usage = {
  lanes: readonly { letter: LaneLetter }[];
  /** Everything that carries a lane's letter, of removed lanes too. */
  runs: readonly { letter: LaneLetter }[];
};

/**
 * The letters for new lanes, first those that no run carries: a letter stands for one candidate. Where all have been used, one that no
 * lane has now.
 */
export function unusedLetters({ lanes, runs }: Usage): LaneLetter[] {
  const now = new Set(lanes.map(({ letter }) => letter));
  const ever = new Set(runs.map(({ letter }) => letter));
  const free = LANE_LETTERS.filter((letter) => !now.has(letter));
  const unused = free.filter((letter) => !ever.has(letter));
  return [...unused, ...free.filter((letter) => ever.has(letter))].slice(0, LANE_LETTERS.length - lanes.length);
}
