import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';

/** A new lane's letter, and an id that no run of the conversation has: runs of a removed lane must not become another's history. */
export function laneName({ lanes, turns }: Pick<Conversation, 'lanes' | 'turns'>, letter: LaneLetter) {
  const taken = new Set([
    ...lanes.map(({ id }) => id),
    ...turns.flatMap(({ runs }) => runs.map(({ laneId }) => laneId)),
  ]);
  const base = letter.toLowerCase();
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}${number}`;
  return { id, letter };
}
