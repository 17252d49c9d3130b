/** Texts up to this are laid out as one (characters). */
const LONGEST = 20_000;
const PIECE = 4_000;
/** So far before its end a piece looks for a place between words. */
const REACH = 200;

/**
 * Cuts a text that is longer than any that is read into pieces, which together are the text; one that is not is one piece. However the
 * text goes on, pieces before the last stay as they are.
 */
export function cutLongText(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > PIECE) {
    const to = endOfPiece(text, from);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}

function endOfPiece(text: string, from: number): number {
  const most = from + PIECE;
  const space = text.slice(most - REACH, most).search(/\s\S*$/u);
  if (space !== -1) return most - REACH + space + 1;
  // The halves of a character stay together.
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}
