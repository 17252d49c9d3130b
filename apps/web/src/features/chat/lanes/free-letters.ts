import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { unusedLetters } from '#blocks/lanes/unused-letters.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';

/** The letters for new lanes of a conversation, first those that no answer of it carries. */
export function freeLetters({ lanes, turns }: Pick<Conversation, 'lanes' | 'turns'>): LaneLetter[] {
  return unusedLetters({ lanes, runs: turns.flatMap(({ runs }) => runs) });
}
