import type { SpokenToken } from '#alignment/spoken-token.ts';
import type { NumberWord, ReadNumber } from './number-word.ts';
import { isChineseNumberWord, readChineseNumber } from './read-chinese-number.ts';
import { isEnglishNumberWord, readEnglishNumber } from './read-english-number.ts';

/** Tokens that can be parts of a number and stand together, with the index of the token behind each. */
type NumberRun = { words: NumberWord[]; ends: number[] };

const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const HYPHEN = /^\p{Pd}$/u;
/** No number is told in more words; looking no farther keeps the whole linear. */
const MOST_WORDS = 64;

/**
 * Puts the words of a number together and gives all ways to write it the same form: “two hundred and five” and 205, 二十一 and
 * “twenty-one”, “20th” and “twentieth”, 百分之五 and 5%. Marks part numbers, but for a hyphen within one.
 */
export function joinNumbers(tokens: readonly SpokenToken[]): SpokenToken[] {
  const joined: SpokenToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const read = readNumber(tokens, at);
    if (read === null) joined.push({ ...token, form: token.form.replace(ORDINAL, '$1th') });
    else joined.push({ kind: 'number', from: token.from, to: tokens[read.end - 1]?.to ?? token.to, form: read.key });
    at = read?.end ?? at + 1;
  }
  return joined;
}

function readNumber(tokens: readonly SpokenToken[], at: number): { end: number; key: string } | null {
  const chinese = collectRun(tokens, at, { isPart: isChineseNumberWord, isSpaced: false });
  const inChinese = readChineseNumber(chinese.words.map(({ text }) => text));
  if (inChinese !== null) return endOf(chinese, inChinese);
  const english = collectRun(tokens, at, { isPart: isEnglishNumberWord, isSpaced: true });
  const before = tokens[at - 1];
  const isFirst = before === undefined || before.kind === 'mark' || !isEnglishNumberWord(before.form.toLowerCase());
  const inEnglish = readEnglishNumber(english.words, isFirst);
  return inEnglish === null ? null : endOf(english, inEnglish);
}

function endOf({ ends }: NumberRun, { used, key }: ReadNumber): { end: number; key: string } | null {
  const end = ends[used - 1];
  return end === undefined ? null : { end, key };
}

type NumberScript = { isPart: (word: string) => boolean; isSpaced: boolean };

function collectRun(tokens: readonly SpokenToken[], start: number, { isPart, isSpaced }: NumberScript): NumberRun {
  const run: NumberRun = { words: [], ends: [] };
  for (let at = start; run.words.length < MOST_WORDS; at += 1) {
    const isHyphened = at > start && isSpaced && joinsWords(tokens, at);
    if (isHyphened) at += 1;
    const token = tokens[at];
    const text = token?.form.toLowerCase() ?? '';
    if (token === undefined || token.kind === 'mark' || !isPart(text)) break;
    if (at > start && !isSpaced && partsCharacters(tokens, at)) break;
    run.words.push({ text, isHyphened });
    run.ends.push(at + 1);
  }
  return run;
}

/** Whether a space stands before a token that parts it from the one before: between characters it does, but not in “5 万”. */
function partsCharacters(tokens: readonly SpokenToken[], at: number): boolean {
  const [before, token] = tokens.slice(at - 1, at + 1);
  return before?.kind === 'character' && token?.kind === 'character' && before.to < token.from;
}

/** Whether a token is a hyphen that touches the words on both sides. */
function joinsWords(tokens: readonly SpokenToken[], at: number): boolean {
  const [before, mark, behind] = tokens.slice(at - 1, at + 2);
  return mark?.kind === 'mark' && HYPHEN.test(mark.form) && before?.to === mark.from && mark.to === behind?.from;
}
