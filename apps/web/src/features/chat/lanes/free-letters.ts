import { LANE_LETTERS, type LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';

/**
 * The letters for new lanes, first those that no answer of the conversation carries: a letter stands for one candidate. Where all have
 * been used, one that no lane has now.
 */
export function freeLetters({ lanes, turns }: Pick<Conversation, 'lanes' | 'turns'>): LaneLetter[] {
  const now = new Set(lanes.map(({ letter }) => letter));
  const ever = new Set(turns.flatMap(({ runs }) => runs.map(({ letter }) => letter)));
  const free = LANE_LETTERS.filter((letter) => !now.has(letter));
  const unused = free.filter((letter) => !ever.has(letter));
  return [...unused, ...free.filter((letter) => ever.has(letter))].slice(0, LANE_LETTERS.length - lanes.length);
}
