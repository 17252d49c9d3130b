import { getConversation, putConversation } from './chat-store.ts';
import { readInStep } from './read-in-step.ts';

/** Makes a conversation known to the store, from what was saved; once it is known, what the page has is newer. */
export async function openConversation(id: string): Promise<void> {
  if (getConversation(id) !== undefined) return;
  const { readConversation } = await import('./read-conversation.ts');
  const saved = await readInStep(() => readConversation(id));
  if (getConversation(id) === undefined) putConversation(id, saved ?? null);
}
