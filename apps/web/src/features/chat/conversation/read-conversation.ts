import { benchId } from '#lib/bench-id.ts';
import { readRecord } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { benchRecord } from './bench-record.ts';
import { createConversation } from './chat-store.ts';
import type { Conversation } from './conversation.ts';
import { readTurns } from './read-turns.ts';

/** Reads a saved conversation; undefined when there is none. */
export async function readConversation(id: string): Promise<Conversation | undefined> {
  const [session, parts, bench] = await Promise.all([
    readRecord('sessions', sessionRecord, id),
    readTurns(id),
    readRecord('settings', benchRecord, benchId(id)),
  ]);
  if (session?.screen !== 'chat') return undefined;
  const { id: _id, ...kept } = bench ?? {};
  return {
    ...createConversation(id),
    title: session.title,
    createdAt: session.createdAt,
    ...kept,
    ...parts,
  };
}
