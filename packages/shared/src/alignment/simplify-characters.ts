/**
 * The Han characters of a text in simplified form, by their UTF-16 offset. The converter is given them with their neighbours, which tell
 * it the word they are in; where its answer is not one character for one, it is asked for each by itself.
 */
export function simplifyCharacters(text: string, toSimplified: (text: string) => string): Map<number, string> {
  const simplified = new Map<number, string>();
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu)) {
    const characters = Array.from(run);
    const converted = Array.from(toSimplified(run));
    const isOneForOne = converted.length === characters.length;
    let at = index;
    for (const [place, character] of characters.entries()) {
      simplified.set(at, (isOneForOne ? converted[place] : toSimplified(character)) ?? character);
      at += character.length;
    }
  }
  return simplified;
}
