import { getConversation, NEW_CHAT, putConversation } from './chat-store.ts';
import type { Conversation } from './conversation.ts';
import { readInStep } from './read-in-step.ts';
import { readNewChat } from './read-new-chat.ts';

/** Makes a conversation known to the store, from what was saved; once it is known, what the page has is newer. */
export async function openConversation(id: string): Promise<void> {
  if (getConversation(id) !== undefined) return;
  const saved = await readInStep(await readerOf(id));
  if (getConversation(id) === undefined) putConversation(id, saved ?? null);
}

async function readerOf(id: string): Promise<() => Promise<Conversation | undefined>> {
  if (id === NEW_CHAT) return readNewChat;
  const { readConversation } = await import('./read-conversation.ts');
  return () => readConversation(id);
}
