/** Scripts written without spaces, whose words only a dictionary finds. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC\uFF70]`;
/** What joins the character before it into one that people see (UAX #29: extending and spacing marks, joiners). */
const EXTENDS = String.raw`[\p{M}\p{Grapheme_Extend}\p{EMod}\u200C\u200D]`;
const LETTER = String.raw`(?:(?!${UNSPACED})[\p{L}\p{N}_])`;

const TOKEN = new RegExp(
  [
    String.raw`(?<unspaced>${UNSPACED}(?:${UNSPACED}|${EXTENDS})*)`,
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)+${EXTENDS}*`,
    String.raw`${LETTER}(?:${LETTER}|${EXTENDS}|['’](?=${LETTER}))*`,
    String.raw`\s+${EXTENDS}*`,
    String.raw`(?:\p{RGI_Emoji}|\p{RI}{2}|\p{Extended_Pictographic})(?:${EXTENDS}|(?<=\u200D)\p{Extended_Pictographic})*`,
    String.raw`[\s\S]${EXTENDS}*`,
  ].join('|'),
  'gv',
);

const HAS_WORD = /[\p{L}\p{N}]/u;

// Firefox before 125 has no Segmenter: Han is then split by character, which differs as well, only in smaller steps.
const segmenter = typeof Intl.Segmenter === 'undefined' ? null : new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Splits a text into words, runs of white space and single signs; joined they are the text. No character that people see as one is cut.
 * Numbers keep their decimals and groups; Han, kana and the like are split by dictionary.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (match.groups?.['unspaced'] === undefined) words.push(match[0]);
    else words.push(...splitUnspaced(match[0]));
  }
  return words;
}

/** Whether a part of `splitWords` is a word or a number, not space or a sign. */
export function isWord(part: string): boolean {
  return HAS_WORD.test(part);
}

/** A word's smallest parts for comparison: characters where words are not spaced, for a dictionary's borders depend on what stands around. */
export function splitUnits(word: string): string[] {
  return UNSPACED_START.test(word) ? (word.match(UNSPACED_UNIT) ?? [word]) : [word];
}

const UNSPACED_START = new RegExp(`^${UNSPACED}`, 'v');
const UNSPACED_UNIT = new RegExp(`[\\s\\S]${EXTENDS}*`, 'gv');

function splitUnspaced(run: string): string[] {
  if (segmenter === null) return splitUnits(run);
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
