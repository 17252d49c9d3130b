/** Why the voices, which know English only, cannot say a text; undefined when they can. */
export function whyUnspeakable(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 && !/\p{N}/u.test(text)) return 'there is nothing in it to speak.';
  if (latin * 2 < letters) return 'the built-in voices speak English only.';
  return undefined;
}
