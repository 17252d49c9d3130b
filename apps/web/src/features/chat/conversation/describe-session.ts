import type { SessionFacts } from '#lib/session-record.ts';
import type { Conversation } from './conversation.ts';

/** What the list of sessions shows of a conversation that has changed now. */
export function describeSession({ id, title, createdAt, lanes, turns }: Conversation): SessionFacts {
  const models = turns.flatMap(({ runs }) => runs.map(({ model }) => model));
  return {
    id,
    screen: 'chat',
    title,
    createdAt,
    updatedAt: Date.now(),
    lanes: lanes.map(({ letter }) => letter),
    models: [...new Set(models)],
  };
}
