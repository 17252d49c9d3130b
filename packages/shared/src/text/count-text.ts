/** Counts a text in code points and in UTF-8 bytes: gateways limit speech input by one or by the other. */
export function countText(text: string): { characters: number; bytes: number } {
  return { characters: Array.from(text).length, bytes: new TextEncoder().encode(text).length };
}
