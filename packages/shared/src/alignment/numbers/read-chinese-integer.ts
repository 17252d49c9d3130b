import { CHINESE_FIGURES, CHINESE_SCALES, CHINESE_UNITS } from './chinese-figures.ts';
import type { ReadNumber } from './number-word.ts';

/**
 * A number as far as it has been read: what is above the last scale, the group since then, the figure that waits for its unit, and the
 * powers of the last unit and scale. `step` is the power of the character before, null after a zero.
 */
type Reading = {
  total: number;
  group: number;
  figure: string | null;
  unit: number;
  scale: number;
  step: number | null;
};

const DIGITS = /^\d+(?:\.\d+)?$/;
const START: Reading = { total: 0, group: 0, figure: null, unit: Infinity, scale: Infinity, step: null };

/**
 * Reads the whole number at the beginning of the characters: 五, 十二, 一千零五, 两万三 (23,000), 3.5万. Null when they begin with
 * none, or with one in digits alone; units and scales need a figure before them, but for 十.
 */
export function readChineseInteger(characters: readonly string[]): ReadNumber | null {
  if (CHINESE_FIGURES.get(characters[0] ?? '') === 0) return { used: 1, key: '0' };
  let reading = START;
  let used = 0;
  for (;;) {
    const next = readOn(reading, characters[used] ?? '', characters[used + 1] ?? '');
    if (next === null) break;
    reading = next;
    used += 1;
  }
  return used === 0 ? null : { used, key: String(finish(reading)) };
}

/** The number with one more character; null where it does not go on. */
function readOn(reading: Reading, character: string, next: string): Reading | null {
  const unit = CHINESE_UNITS.get(character);
  if (unit !== undefined) return addUnit(reading, unit);
  const scale = CHINESE_SCALES.get(character);
  if (scale !== undefined) return addScale(reading, scale);
  const figure = CHINESE_FIGURES.get(character);
  const isFirst = reading === START;
  if (figure === 0)
    return isFirst || reading.figure !== null || reading.step === null || !begins(next)
      ? null
      : { ...reading, step: null };
  if (reading.figure !== null) return null;
  if (figure !== undefined) return { ...reading, figure: String(figure) };
  const isCoefficient = DIGITS.test(character) && (CHINESE_UNITS.has(next) || CHINESE_SCALES.has(next));
  return isCoefficient ? { ...reading, figure: character } : null;
}

/** Whether what follows a zero goes on with the number. */
function begins(character: string): boolean {
  return (CHINESE_FIGURES.get(character) ?? 0) > 0 || character === '十';
}

function addUnit(reading: Reading, unit: number): Reading | null {
  const { group, figure } = reading;
  const isBareTen = unit === 1 && figure === null && (group === 0 || reading.step === null);
  if (unit >= reading.unit || (figure === null && !isBareTen)) return null;
  return { ...reading, group: group + Number(`${figure ?? 1}e${unit}`), figure: null, unit, step: unit };
}

/** 万亿, the only scale upon a scale, multiplies all that stands before it. */
function addScale({ total, group, figure, scale: lastScale }: Reading, scale: number): Reading | null {
  const amount = Number(`${group}e${scale}`) + Number(`${figure ?? 0}e${scale}`);
  const isUponScale = scale === 8 && lastScale === 4;
  if (isUponScale) return { ...START, total: Number(`${total}e${scale}`) + amount, scale, step: scale };
  if (scale >= lastScale || amount === 0) return null;
  return { ...START, total: total + amount, scale, step: scale };
}

/** A last figure without a unit stands for the place below that of the character before: 一百五 is 150. */
function finish({ total, group, figure, step }: Reading): number {
  return total + group + Number(figure ?? 0) * 10 ** Math.max(0, (step ?? 1) - 1);
}
