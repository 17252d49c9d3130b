/** What a parameter may be; without `max` it is a whole number. */
export type NumberRange = { min: number; max: number | null };

/** Reads a number that somebody wrote, with a comma or a full-width point as well; null when there is none within the range. */
export function readNumber(written: string, { min, max }: NumberRange): number | null {
  const plain = written.normalize('NFKC').trim().replace(/[,。]/, '.');
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const value = Number(plain);
  if (value < min || (max === null ? !Number.isSafeInteger(value) : value > max)) return null;
  return value;
}
