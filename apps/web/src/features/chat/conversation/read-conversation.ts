import { benchId } from '#lib/bench-id.ts';
import { readRecord } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { benchRecord } from './chat-records.ts';
import { createConversation, NEW_CHAT } from './chat-store.ts';
import type { Conversation } from './conversation.ts';
import { readTurns } from './read-turns.ts';

/** Reads a saved conversation; undefined when there is none. The new conversation is always there, with what was left in it. */
export async function readConversation(id: string): Promise<Conversation | undefined> {
  const [session, parts, bench] = await Promise.all([
    readRecord('sessions', sessionRecord, id),
    readTurns(id),
    readRecord('settings', benchRecord, benchId(id)),
  ]);
  const isChat = session?.screen === 'chat';
  if (!isChat && id !== NEW_CHAT) return undefined;
  const { id: _id, ...kept } = bench ?? {};
  return {
    ...createConversation(id),
    ...(isChat && { title: session.title, createdAt: session.createdAt }),
    ...kept,
    ...parts,
  };
}
