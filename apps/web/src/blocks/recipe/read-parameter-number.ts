import type { NumberRange } from './number-range.ts';

type ReadNumber = { value: number } | { fault: 'not_a_number' | 'not_whole' | 'out_of_range' };

/** Reads a number that somebody wrote, with a comma or full-width digits as well, and holds it against a range. */
export function readParameterNumber(written: string, { min, max, isWhole }: NumberRange): ReadNumber {
  const plain = written.normalize('NFKC').trim().replace(/[,。]/, '.').replace('−', '-');
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return { fault: 'not_a_number' };
  const value = Number(plain);
  if (isWhole && !Number.isInteger(value)) return { fault: 'not_whole' };
  return value < min || value > max ? { fault: 'out_of_range' } : { value };
}
