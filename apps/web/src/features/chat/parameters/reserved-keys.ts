/** What the extra body may not say, because Lineup's own columns and the conversation say it. */
export const RESERVED_KEYS: readonly string[] = ['model', 'messages', 'stream'];

/** An extra body without them, for one that was written elsewhere (a lineup, an address). */
export function withoutReserved(extra: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extra).filter(([key]) => !RESERVED_KEYS.includes(key)));
}
