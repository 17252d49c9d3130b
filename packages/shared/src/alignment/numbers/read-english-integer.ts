import { ENGLISH_NUMERALS, ENGLISH_SCALES } from './english-numerals.ts';
import type { NumberWord } from './number-word.ts';

/** A whole number, and how many words it takes. */
export type EnglishInteger = { value: number; used: number; isOrdinal: boolean };

/** Up to 9,999; `digits` where it is written in digits, which may have decimals. An article and digits are numbers only before a scale. */
type Group = EnglishInteger & { digits: string | null; needsScale: boolean };

type Words = readonly NumberWord[];

const DIGITS = /^\d+(?:\.\d+)?$/;

/**
 * Reads the whole number in words at the beginning of the words: “two hundred and five”, “twenty-first”, “3.5 million”, “a thousand”. Null
 * when they begin with none, or with one in digits alone.
 */
export function readEnglishInteger(words: Words): EnglishInteger | null {
  return readScaled(words, 0);
}

/** A group, and when a scale follows it, what is added to that. */
function readScaled(words: Words, at: number): EnglishInteger | null {
  const group = readGroup(words, at);
  if (group === null || group.isOrdinal) return group;
  const scale = readScale(words[at + group.used]?.text ?? '');
  if (scale === null) return group.needsScale ? null : group;
  const value = Number(`${group.digits ?? group.value}e${scale.power}`);
  const used = group.used + 1;
  const rest = scale.isOrdinal ? null : readRest(words, at + used, scale.power);
  if (rest === null) return { value, used, isOrdinal: scale.isOrdinal };
  return { value: value + rest.value, used: used + rest.used, isOrdinal: rest.isOrdinal };
}

/** What is added to thousands, millions and so on; after “and” no more than 99. */
function readRest(words: Words, at: number, power: number): EnglishInteger | null {
  const and = words[at]?.text === 'and' ? 1 : 0;
  const rest = readScaled(words, at + and);
  if (rest === null || rest.value === 0 || rest.value >= (and === 1 ? 100 : 10 ** power)) return null;
  return { ...rest, used: rest.used + and };
}

function readScale(word: string): { power: number; isOrdinal: boolean } | null {
  const isOrdinal = word.endsWith('th');
  const power = ENGLISH_SCALES.get(isOrdinal ? word.slice(0, -2) : word);
  return power === undefined ? null : { power, isOrdinal };
}

function readGroup(words: Words, at: number): Group | null {
  const head = readHead(words, at);
  if (head === null || head.isOrdinal || head.value === 0 || head.value > 99) return head;
  const hundred = words[at + head.used]?.text;
  if (hundred !== 'hundred' && hundred !== 'hundredth') return head;
  const group = { value: head.value * 100, used: head.used + 1, digits: null, needsScale: false };
  if (hundred === 'hundredth') return { ...group, isOrdinal: true };
  const and = words[at + group.used]?.text === 'and' ? 1 : 0;
  const rest = readBelowHundred(words, at + group.used + and);
  if (rest === null || rest.value === 0) return { ...group, isOrdinal: false };
  const used = group.used + and + rest.used;
  return { ...group, value: group.value + rest.value, used, isOrdinal: rest.isOrdinal };
}

function readHead(words: Words, at: number): Group | null {
  const word = words[at]?.text ?? '';
  if (word === 'a') return { value: 1, used: 1, isOrdinal: false, digits: null, needsScale: true };
  if (DIGITS.test(word)) return { value: Number(word), used: 1, isOrdinal: false, digits: word, needsScale: true };
  const read = readBelowHundred(words, at);
  return read === null ? null : { ...read, digits: null, needsScale: false };
}

/** “twenty second” in two words is more often twenty seconds than a 22nd. */
function readBelowHundred(words: Words, at: number): EnglishInteger | null {
  const numeral = ENGLISH_NUMERALS.get(words[at]?.text ?? '');
  if (numeral === undefined) return null;
  const next = words[at + 1];
  const unit = ENGLISH_NUMERALS.get(next?.text ?? '');
  const isTens = !numeral.isOrdinal && numeral.value >= 20;
  if (!isTens || unit === undefined || unit.value === 0 || unit.value > 9) return { ...numeral, used: 1 };
  if (next?.text === 'second' && !next.isHyphened) return { ...numeral, used: 1 };
  return { value: numeral.value + unit.value, used: 2, isOrdinal: unit.isOrdinal };
}
