import type { Conversation } from './conversation.ts';

/** The lane whose answers all lanes go on from with the next message; null when each goes on from its own, or that lane is gone. */
export function sourceLane({ from, lanes }: Pick<Conversation, 'from' | 'lanes'>): string | null {
  return lanes.some(({ id }) => id === from) ? from : null;
}
