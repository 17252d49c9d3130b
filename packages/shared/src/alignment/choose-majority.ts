import { findMedoid } from '#alignment/sequences/find-medoid.ts';
import type { TranscriptText } from './transcript-text.ts';
import { voteOnWords, type Vote } from './vote-on-words.ts';
import { writeVotes } from './write-votes.ts';

/**
 * The transcript on which most lanes agree, word by word, as a reference where there is none: a vote as in ROVER (J. G. Fiscus, “A
 * post-processing system to yield reduced word error rates”, 1997) around the lane that is nearest to all others, which also decides
 * where votes are equal and how words are written that it shares. Of two lanes that is the first; no lanes have an empty text.
 */
export function chooseMajority(lanes: readonly TranscriptText[]): TranscriptText {
  const votes = lanes.map(({ words }, lane) => words.map((word, index): Vote => ({ lane, index, word })));
  const pivot = findMedoid(votes.map((lane) => lane.map(({ word }) => word.key)));
  if (pivot === null) return { text: '', words: [] };
  const elected = voteOnWords({ lanes: votes, frame: pivot, pivot });
  const own = lanes[pivot];
  const isOwn = elected.length === own?.words.length && elected.every(({ lane }) => lane === pivot);
  return isOwn
    ? own
    : writeVotes(
        elected,
        lanes.map(({ text }) => text),
      );
}
