import { CHINESE_FIGURES, CHINESE_SCALES, CHINESE_UNITS } from './chinese-figures.ts';
import type { ReadNumber } from './number-word.ts';
import { readChineseInteger } from './read-chinese-integer.ts';

type Characters = readonly string[];

const POINT = /^[点點]$/;
const NUMERIC = /^\d+(?:\.\d+)?$/;

/** Whether a character, or a number in digits, can be part of a number in Chinese. */
export function isChineseNumberWord(word: string): boolean {
  return (
    CHINESE_FIGURES.has(word) ||
    CHINESE_UNITS.has(word) ||
    CHINESE_SCALES.has(word) ||
    NUMERIC.test(word) ||
    /^[点點分刻之]$/.test(word)
  );
}

/**
 * Reads the longest number at the beginning of `characters`: 二十一, 一千零五, 两万三, 3.5万, 三点五, 百分之五, and figures told one by one
 * (二零二四). They stand together without a mark and can all be part of one; a number in digits counts as one character.
 * Null when they begin with no number, or with nothing more than digits.
 */
export function readChineseNumber(characters: Characters): ReadNumber | null {
  if (isShare(characters.slice(0, 3))) {
    const part = readShare(characters.slice(3));
    return part === null ? null : { used: part.used + 3, key: `${part.key}%` };
  }
  // In 二十一百分之五 another number begins.
  const share = characters.findIndex((_, at) => at > 0 && isShare(characters.slice(at, at + 3)));
  return readAmount(share === -1 ? characters : characters.slice(0, share));
}

function isShare(characters: Characters): boolean {
  return characters.join('') === '百分之';
}

function readShare(characters: Characters): ReadNumber | null {
  const next = characters[0] ?? '';
  if (next === '百') return { used: 1, key: '100' };
  return readAmount(characters) ?? (NUMERIC.test(next) ? { used: 1, key: next } : null);
}

function readAmount(characters: Characters): ReadNumber | null {
  const whole = readFigures(characters) ?? readChineseInteger(characters);
  if (whole === null || !POINT.test(characters[whole.used] ?? '')) return whole;
  const decimals = takeFigures(characters, whole.used + 1);
  const end = whole.used + 1 + decimals.length;
  const next = characters[end] ?? '';
  // 三点五十 and 三点五分 are times of day.
  if (decimals === '' || CHINESE_UNITS.has(next) || next === '分' || next === '刻') return whole;
  const key = `${whole.key}.${decimals}`;
  const scale = CHINESE_SCALES.get(next);
  if (scale === undefined) return { used: end, key };
  return { used: end + 1, key: String(Number(`${key}e${scale}`)) };
}

/** Figures told one by one; two of them without a zero are rather “three or four”. */
function readFigures(characters: Characters): ReadNumber | null {
  const figures = takeFigures(characters, 0);
  const next = characters[figures.length] ?? '';
  if (figures.length < 2 || CHINESE_UNITS.has(next) || CHINESE_SCALES.has(next)) return null;
  return figures.length > 2 || figures.includes('0') ? { used: figures.length, key: figures } : null;
}

function takeFigures(characters: Characters, at: number): string {
  let figures = '';
  for (let place = at; CHINESE_FIGURES.has(characters[place] ?? ''); place += 1)
    figures += CHINESE_FIGURES.get(characters[place] ?? '');
  return figures;
}
