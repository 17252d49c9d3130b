import { NEW_CHAT } from '#features/chat/conversation/chat-store.ts';
import { openConversation } from '#features/chat/conversation/open-conversation.ts';
import { settle } from '#lib/settle.ts';
import type { Route } from './read-route.ts';

/** Longer (milliseconds) the first picture does not wait for what is kept: a database that another tab holds up may take its time. */
const PATIENCE_MS = 300;

/** Reads what the first picture of a screen shows, so that it is drawn once. Where that fails or takes long, the screen reads it itself. */
export async function prepareScreen(route: Route): Promise<void> {
  if (route.screen !== 'chat' || route.sessionId !== undefined) return;
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([settle(openConversation(NEW_CHAT)), patience]);
}
