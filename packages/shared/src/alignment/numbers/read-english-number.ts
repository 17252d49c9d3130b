import { ENGLISH_NUMERALS, ENGLISH_SCALES } from './english-numerals.ts';
import type { NumberWord, ReadNumber } from './number-word.ts';
import { readEnglishInteger } from './read-english-integer.ts';

type Words = readonly NumberWord[];

const DIGITS = /^\d+(?:\.\d+)?$/;
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;
const OTHER_WORDS = /^(?:a|and|point|per|cent|percent|hundred|hundredth|st|nd|rd|th)$/;

/** Whether a word can be part of a number in English. */
export function isEnglishNumberWord(word: string): boolean {
  return (
    DIGITS.test(word) ||
    OTHER_WORDS.test(word) ||
    ENGLISH_NUMERALS.has(word) ||
    ENGLISH_SCALES.has(word.replace(/th$/, ''))
  );
}

/**
 * Reads the longest number at the beginning of `words`: whole numbers, ordinals, years in pairs (“nineteen eighty-four”), “three point
 * five”, “five percent”. `words` stand together without a mark and can all be part of one; `isFirst` when none stands before them.
 * Null when they begin with no number, or with nothing more than digits.
 */
export function readEnglishNumber(words: Words, isFirst: boolean): ReadNumber | null {
  const year = isFirst ? readYear(words) : null;
  if (year !== null) return year;
  const whole = readEnglishInteger(words);
  if (whole?.isOrdinal === true) return { used: whole.used, key: `${whole.value}th` };
  const digits = words[0]?.text ?? '';
  if (whole === null && !DIGITS.test(digits)) return null;
  const number = readDecimals(words, { used: whole?.used ?? 1, key: whole === null ? digits : String(whole.value) });
  const next = words[number.used]?.text ?? '';
  if (whole === null && number.used === 1 && ORDINAL_ENDING.test(next)) return { used: 2, key: `${digits}th` };
  const percent = next === 'percent' ? 1 : next === 'per' && words[number.used + 1]?.text === 'cent' ? 2 : 0;
  if (percent > 0) return { used: number.used + percent, key: `${number.key}%` };
  return whole === null && number.used === 1 ? null : number;
}

/** Digits after “point”, one by one, and a scale behind them: “three point five million”. */
function readDecimals(words: Words, whole: ReadNumber): ReadNumber {
  let end = whole.used;
  if (words[end]?.text !== 'point' || !/^\d+$/.test(whole.key)) return whole;
  let decimals = '';
  for (end += 1; ; end += 1) {
    const word = words[end]?.text ?? '';
    const numeral = ENGLISH_NUMERALS.get(word);
    const digit = /^\d+$/.test(word) ? word : numeral?.isOrdinal === false && numeral.value <= 9 ? numeral.value : null;
    if (digit === null) break;
    decimals += digit;
  }
  if (decimals === '') return whole;
  const key = `${whole.key}.${decimals}`;
  const scale = ENGLISH_SCALES.get(words[end]?.text ?? '');
  if (scale === undefined) return { used: end, key };
  return { used: end + 1, key: String(Number(`${key}e${scale}`)) };
}

/** Years from 1700 to 2099 in two pairs of digits, where no other number stands beside them: in a count they would be two numbers. */
function readYear(words: Words): ReadNumber | null {
  const century = ENGLISH_NUMERALS.get(words[0]?.text ?? '');
  const rest = readEnglishInteger(words.slice(1));
  if (century === undefined || century.isOrdinal || century.value < 17 || century.value > 20) return null;
  if (rest === null || rest.isOrdinal || rest.value < 10 || rest.value > 99) return null;
  const next = words[1 + rest.used]?.text ?? 'and';
  return next === 'and' || next === 'a' ? { used: 1 + rest.used, key: `${century.value}${rest.value}` } : null;
}
