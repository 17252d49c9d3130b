import type { Conversation, Turn } from './conversation.ts';

/** A turn and the other versions of it, oldest first. */
export function siblingTurns({ turns }: Pick<Conversation, 'turns'>, { parent }: Turn): Turn[] {
  return turns.filter((turn) => turn.parent === parent);
}
