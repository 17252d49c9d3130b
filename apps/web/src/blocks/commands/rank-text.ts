/**
 * How well a word is found in a text; less is better: 0 at its beginning, 1 at the beginning of a word, 2 within, 3 as letters in their
 * order that begin a word (`nc` in `New chat`); null when not. Case, width and compatibility forms do not count.
 */
export function rankText(text: string, word: string): number | null {
  const folded = fold(text);
  const wanted = fold(word);
  const at = folded.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return folded.split(/\s+/).some((each) => each.startsWith(wanted)) ? 1 : 2;
  return folded.split(/\s+/).some((_, index, words) => holdsInOrder(words.slice(index).join(' '), wanted)) ? 3 : null;
}

function holdsInOrder(text: string, letters: string): boolean {
  if (text[0] !== letters[0]) return false;
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at === -1) return false;
    from = at + letter.length;
  }
  return true;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
