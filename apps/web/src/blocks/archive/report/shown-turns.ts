import type { ChatReportTurn } from './chat-report-turn.ts';

/** Under this key a path says which of the first turns is shown. */
const FIRST = 'first';

/** The turns of a conversation that are shown, oldest first: from each to the follower that was chosen, else to the newest. */
export function shownTurns(turns: readonly ChatReportTurn[], path: Readonly<Record<string, string>>): ChatReportTurn[] {
  const known = new Set(turns.map(({ id }) => id));
  const followers = Map.groupBy(turns, ({ parent }, index) =>
    parent === null || (parent !== undefined && known.has(parent)) ? parent : (turns[index - 1]?.id ?? null),
  );
  const shown = new Set<ChatReportTurn>();
  for (let parent: string | null = null; ;) {
    const next: ChatReportTurn | undefined =
      followers.get(parent)?.find(({ id }) => id === path[parent ?? FIRST]) ?? followers.get(parent)?.at(-1);
    // Turns that follow each other in a circle are shown once.
    if (next === undefined || shown.has(next)) return [...shown];
    shown.add(next);
    parent = next.id;
  }
}
