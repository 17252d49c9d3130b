import type { Conversation, Turn } from './conversation.ts';

/** A turn and the other versions of it, oldest first. */
export function siblingTurns(
  conversation: Pick<Conversation, 'turns'> | null | undefined,
  { parent }: Pick<Turn, 'parent'>,
): Turn[] {
  return (conversation?.turns ?? []).filter((turn) => turn.parent === parent);
}
