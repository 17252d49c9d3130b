import { getConversation, putConversation } from './chat-store.ts';
import { readConversation } from './read-conversation.ts';

/** Makes a conversation known to the store, from what was saved; once it is known, what the page has is newer. */
export async function openConversation(id: string): Promise<void> {
  if (getConversation(id) !== undefined) return;
  const saved = await readConversation(id);
  if (getConversation(id) === undefined) putConversation(id, saved ?? null);
}
