/** How alike two of the keys are spelt: 0 (not, or hardly) to `MOST_ALIKE`. */
export type CompareSpellings = (one: number, other: number) => number;

/** What `compareSpellings` says of words that differ in little more than their length. */
export const MOST_ALIKE = 6;

/** Words less alike than this share letters by chance. */
const ALIKE = 0.4;

/**
 * Compares spellings by the letters and the pairs of neighbouring letters that both words have (Dice's coefficient over two sets of 32
 * bits each): rough, but so cheap that it can be asked for every pair of words. Single characters are never alike.
 */
export function compareSpellings(keys: readonly string[]): CompareSpellings {
  const letters = new Int32Array(keys.length);
  const pairs = new Int32Array(keys.length);
  const sizes = new Int32Array(keys.length);
  for (const [index, key] of keys.entries()) {
    const points = Array.from(key, (character) => character.codePointAt(0) ?? 0);
    if (points.length < 2) continue;
    for (const [place, point] of points.entries()) {
      letters[index] = (letters[index] ?? 0) | (1 << (point % 32));
      pairs[index] = (pairs[index] ?? 0) | (1 << (((points[place - 1] ?? 0) * 7 + point) % 32));
    }
    sizes[index] = countBits(letters[index] ?? 0) + countBits(pairs[index] ?? 0);
  }
  return (one, other) => {
    const both = (sizes[one] ?? 0) + (sizes[other] ?? 0);
    if (both === 0) return 0;
    const shared =
      countBits((letters[one] ?? 0) & (letters[other] ?? 0)) + countBits((pairs[one] ?? 0) & (pairs[other] ?? 0));
    const alike = (2 * shared) / both;
    return alike < ALIKE ? 0 : Math.round(alike * MOST_ALIKE);
  };
}

/** The number of ones among 32 bits (H. S. Warren, “Hacker's Delight”, section 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
