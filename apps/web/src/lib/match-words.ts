/** Whether `text` holds every word of `query`, in any order; case, width and compatibility forms do not count (`ＧＰＴ` finds `gpt`). */
export function matchWords(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
