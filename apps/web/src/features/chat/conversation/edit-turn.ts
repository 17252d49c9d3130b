import { changeTurn } from './chat-store.ts';
import type { Turn } from './conversation.ts';
import { patchTurn } from './patch-turn.ts';

/** Changes what a person decides about a turn (its role, which runs count) and saves it. */
export function editTurn(conversationId: string, turnId: string, change: Partial<Pick<Turn, 'role' | 'chosen'>>): void {
  changeTurn(conversationId, turnId, (turn) => ({ ...turn, ...change }));
  void patchTurn(turnId, change);
}
