import { createThrottle } from '#lib/create-throttle.ts';
import { changeConversation, getConversation, NEW_CHAT } from './chat-store.ts';
import type { Conversation } from './conversation.ts';
import { saveBench } from './save-conversation.ts';

const SAVE_INTERVAL_MS = 300;

const savers = new Map<string, ReturnType<typeof createThrottle>>();

type Bench = Pick<Conversation, 'draft' | 'attachments' | 'lanes' | 'recipe' | 'start' | 'from' | 'path'>;

/**
 * Changes what is not sent yet (draft, recipe, lanes) or what is shown, and saves it, at most every 300 ms. A change that depends on what
 * is there is a function of it: what was drawn may be older. New conversations begin with the lanes and the recipe that were set up last.
 */
export function editConversation(id: string, edit: Partial<Bench> | ((before: Conversation) => Partial<Bench>)): void {
  const before = getConversation(id);
  if (before == null) return;
  const change = typeof edit === 'function' ? edit(before) : edit;
  changeConversation(id, (conversation) => ({ ...conversation, ...change }));
  askSaver(id);
  const { lanes, recipe, start } = change;
  if (id === NEW_CHAT || (lanes ?? recipe ?? start) === undefined) return;
  changeConversation(NEW_CHAT, (conversation) => ({
    ...conversation,
    ...(lanes !== undefined && { lanes: lanes.map((lane) => ({ ...lane, isOn: true })) }),
    ...(recipe !== undefined && { recipe }),
    ...(start !== undefined && { start }),
  }));
  askSaver(NEW_CHAT);
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
