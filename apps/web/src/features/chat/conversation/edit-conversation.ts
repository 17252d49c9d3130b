import { createThrottle } from '#lib/create-throttle.ts';
import { changeConversation, getConversation, NEW_CHAT } from './chat-store.ts';
import type { Conversation } from './conversation.ts';
import { saveBench, type Bench } from './save-bench.ts';
import { unsavedFields } from './unsaved-fields.ts';

const SAVE_INTERVAL_MS = 300;

const savers = new Map<string, ReturnType<typeof createThrottle>>();

/**
 * Changes what is not sent yet (draft, recipe, lanes) or what is shown, and saves it, at most every 300 ms. A change that depends on what
 * is there is a function of it: what was drawn may be older. New conversations begin with the lanes and the recipe that were set up last.
 */
export function editConversation(id: string, edit: Partial<Bench> | ((before: Conversation) => Partial<Bench>)): void {
  const before = getConversation(id);
  if (before == null) return;
  const change = typeof edit === 'function' ? edit(before) : edit;
  apply(id, change);
  const { lanes, recipe, start } = change;
  if (id === NEW_CHAT || (lanes ?? recipe ?? start) === undefined) return;
  apply(NEW_CHAT, {
    ...(lanes !== undefined && { lanes: lanes.map((lane) => ({ ...lane, isOn: true })) }),
    ...(recipe !== undefined && { recipe }),
    ...(start !== undefined && { start }),
  });
}

function apply(id: string, change: Partial<Bench>): void {
  changeConversation(id, (conversation) => ({ ...conversation, ...change }));
  unsavedFields.add(id, change);
  const saver = savers.get(id) ?? createThrottle(() => save(id), SAVE_INTERVAL_MS);
  savers.set(id, saver);
  saver.ask();
}

function save(id: string): void {
  const conversation = getConversation(id);
  const fields = unsavedFields.take(id);
  if (conversation != null && fields.size > 0) void saveBench(conversation, fields);
}
