import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';

/** A notice and the lanes that it concerns, in their order. */
export type LaneNotice<Notice> = { notice: Notice; letters: readonly LaneLetter[] };

/** The notices of all lanes; what concerns several of them is told once. What will be refused comes first. */
export function gatherNotices<Lane extends { letter: LaneLetter }, Notice extends { severity: 'refused' | 'note' }>(
  lanes: readonly Lane[],
  check: (lane: Lane) => readonly Notice[],
): LaneNotice<Notice>[] {
  const found = new Map<string, { notice: Notice; letters: LaneLetter[] }>();
  for (const lane of lanes) {
    for (const notice of check(lane)) {
      const key = JSON.stringify(notice);
      const known = found.get(key) ?? { notice, letters: [] };
      known.letters.push(lane.letter);
      found.set(key, known);
    }
  }
  return [...found.values()].toSorted((a, b) => rank(a.notice) - rank(b.notice));
}

function rank({ severity }: { severity: 'refused' | 'note' }): number {
  return severity === 'refused' ? 0 : 1;
}
