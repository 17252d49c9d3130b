/** Seconds per match, at the pace of a synthetic voice: about 15 letters and spaces or 4.5 Chinese syllables a second. */
const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/gu, 1 / 4.5],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1 / 7],
  [/\p{Script=Hangul}/gu, 1 / 5],
  [/[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]|\s+/gv, 1 / 15],
  // Digits, and the signs that are said as a word: a decimal point, "percent", "at".
  [/\p{N}|(?<=\p{N})[.:](?=\p{N})|[%‰&+=@#°\p{Sc}]/gu, 1 / 4],
  [/(?:(?!(?<=\p{N})\.\p{N})[\p{Sentence_Terminal}；…⋯])+/gu, 0.4],
  [/(?:(?!(?<=\p{N})[,:]\p{N})[,;:，、：–—])+/gu, 0.2],
];

/** About how many seconds it takes to say a text: compares sentences with each other better than their lengths do. */
export function speechWeight(text: string): number {
  return SECONDS.reduce((sum, [pattern, seconds]) => sum + seconds * (text.match(pattern)?.length ?? 0), 0);
}
