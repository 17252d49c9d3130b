/** The format to ask for when one has been refused: the one that every model answers, and when that is it, bare text. */
export function plainerFormat(refused: unknown): string {
  return refused === 'json' ? 'text' : 'json';
}
