import { benchId } from '#lib/bench-id.ts';
import { readRecord } from '#lib/records.ts';
import { benchRecord } from './bench-record.ts';
import { createConversation, NEW_CHAT } from './chat-store.ts';
import type { Conversation } from './conversation.ts';

/** Reads what was left in the new conversation. It has no turns: the composer need not wait for what reads them. */
export async function readNewChat(): Promise<Conversation> {
  const { id: _id, ...kept } = (await readRecord('settings', benchRecord, benchId(NEW_CHAT))) ?? {};
  return { ...createConversation(NEW_CHAT), ...kept };
}
