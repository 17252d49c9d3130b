import { findMedoid } from '#alignment/sequences/find-medoid.ts';
import { alignWords } from './align-words.ts';
import type { SpokenWord } from './spoken-word.ts';

/** A word that a lane votes for: the `index`-th of its transcript. */
export type Vote = { lane: number; index: number; word: SpokenWord };

/** What each lane has in a stretch of the recording; `frame` is the lane that the others are aligned to, `pivot` the one that decides ties. */
export type WordVote = { lanes: readonly (readonly Vote[])[]; frame: number; pivot: number };

/** What a lane has at each word of the frame, and before each (one more: behind the last). */
type Slots = { at: (Vote | null)[]; before: Vote[][] };

/**
 * The words that most lanes have, no word being a vote, too. Words that stand between those of the frame are voted on in the same way,
 * aligned to the lane whose words there are nearest to the others'.
 */
export function voteOnWords({ lanes, frame, pivot }: WordVote): Vote[] {
  const body = lanes[frame] ?? [];
  const slots = lanes.map((votes) => alignVotes(body, votes));
  const elected: Vote[] = [];
  for (let place = 0; place <= body.length; place += 1) {
    const gap = slots.map(({ before }) => before[place] ?? []);
    for (const vote of voteOnGap(gap, pivot)) elected.push(vote);
    const winner = elect(
      slots.map(({ at }) => at[place] ?? null),
      pivot,
    );
    if (winner !== null) elected.push(winner);
  }
  return elected;
}

/** Where fewer than half have words, no word has the most votes at any place. */
function voteOnGap(gap: readonly (readonly Vote[])[], pivot: number): Vote[] {
  const filled = gap.flatMap((votes, lane) => (votes.length > 0 ? [lane] : []));
  if (filled.length === 0 || filled.length * 2 < gap.length) return [];
  const medoid = findMedoid(filled.map((lane) => (gap[lane] ?? []).map(({ word }) => word.key)));
  return voteOnWords({ lanes: gap, frame: filled[medoid ?? 0] ?? 0, pivot });
}

function alignVotes(body: readonly Vote[], votes: readonly Vote[]): Slots {
  const at: (Vote | null)[] = [];
  const before: Vote[][] = Array.from({ length: body.length + 1 }, () => []);
  const [frame, heardWords] = [body.map(({ word }) => word), votes.map(({ word }) => word)];
  for (const { kind, heard } of alignWords(frame, heardWords)) {
    const vote = heard === null ? null : (votes[heard] ?? null);
    if (kind !== 'inserted') at.push(vote);
    else if (vote !== null) before[at.length]?.push(vote);
  }
  return { at, before };
}

/** The vote with the most equals: the pivot's if it is among these, else the first lane's. */
function elect(votes: readonly (Vote | null)[], pivot: number): Vote | null {
  const counts = new Map<string | null, number>();
  for (const vote of votes) {
    const key = vote?.word.key ?? null;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const inOrder = [votes[pivot] ?? null, ...votes];
  return inOrder.find((vote) => counts.get(vote?.word.key ?? null) === most) ?? null;
}
