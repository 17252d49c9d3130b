import type { Conversation, Turn } from './conversation.ts';
import { pathKey } from './path-key.ts';

/** The turns that are shown, oldest first: from each turn to the follower that was chosen, else to the newest. */
export function visibleTurns({ turns, path }: Pick<Conversation, 'turns' | 'path'>): Turn[] {
  const shown: Turn[] = [];
  for (let parent: string | null = null; ;) {
    const followers = turns.filter((turn) => turn.parent === parent);
    const next: Turn | undefined = followers.find(({ id }) => id === path[pathKey(parent)]) ?? followers.at(-1);
    // A parent is always older than its child; anything else in a saved record would go round for ever.
    if (next === undefined || shown.includes(next)) return shown;
    shown.push(next);
    parent = next.id;
  }
}
