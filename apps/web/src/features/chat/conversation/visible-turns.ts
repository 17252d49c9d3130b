import type { Conversation, Turn } from './conversation.ts';
import { pathKey } from './path-key.ts';

/** The turns that are shown, oldest first: from each turn to the follower that was chosen, else to the newest. */
export function visibleTurns({ turns, path }: Pick<Conversation, 'turns' | 'path'>): Turn[] {
  const followersOf = Map.groupBy(turns, ({ parent }) => parent);
  const shown = new Set<Turn>();
  for (let parent: string | null = null; ;) {
    const followers: Turn[] = followersOf.get(parent) ?? [];
    const next = followers.find(({ id }) => id === path[pathKey(parent)]) ?? followers.at(-1);
    // A parent is always older than its child; anything else in a saved record would go round for ever.
    if (next === undefined || shown.has(next)) return [...shown];
    shown.add(next);
    parent = next.id;
  }
}
