/** Under which key a path says what follows this turn; null is the beginning, which no turn's id can be. */
export function pathKey(parent: string | null): string {
  return parent ?? 'first';
}
