import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { nameLane } from '#blocks/lanes/name-lane.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';

/** A new lane's letter, and an id that no run of the conversation has: runs of a removed lane must not become another's history. */
export function laneName({ lanes, turns }: Pick<Conversation, 'lanes' | 'turns'>, letter: LaneLetter) {
  return nameLane({ lanes, runs: turns.flatMap(({ runs }) => runs) }, letter);
}
