import type { ChatRecipe } from './chat-recipe.ts';
import { changeConversation, getConversation, NEW_CHAT } from './chat-store.ts';
import type { ModelChoice } from './choose-model.ts';
import type { Conversation } from './conversation.ts';
import { createThrottle } from './create-throttle.ts';
import { saveBench } from './save-conversation.ts';

const SAVE_INTERVAL_MS = 300;

const savers = new Map<string, ReturnType<typeof createThrottle>>();

/** Changes what is not sent yet (draft, recipe, lanes) and saves it, at most every 300 ms. */
export function editConversation(id: string, change: Partial<Pick<Conversation, 'draft' | 'lanes'>>): void {
  changeConversation(id, (conversation) => ({ ...conversation, ...change }));
  askSaver(id);
}

export function changeRecipe(id: string, change: Partial<ChatRecipe>): void {
  changeConversation(id, (conversation) => ({ ...conversation, recipe: { ...conversation.recipe, ...change } }));
  askSaver(id);
}

/** Chooses a lane's model; new conversations begin with it too. */
export function chooseLaneModel(id: string, { laneId, choice }: { laneId: string; choice: ModelChoice }): void {
  for (const each of new Set([id, NEW_CHAT])) {
    changeConversation(each, (conversation) => ({
      ...conversation,
      lanes: conversation.lanes.map((lane) => (lane.id === laneId ? { ...lane, ...choice } : lane)),
    }));
    askSaver(each);
  }
}

function askSaver(id: string): void {
  const saver =
    savers.get(id) ??
    createThrottle(() => {
      const conversation = getConversation(id);
      if (conversation != null) void saveBench(conversation);
    }, SAVE_INTERVAL_MS);
  savers.set(id, saver);
  saver.ask();
}
