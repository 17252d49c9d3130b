/** Where to cut bytes of this length, by a seed: the same places for the same seed, up to twelve of them (a linear congruential generator, after Knuth). */
export function seededCuts(seed: number, length: number): number[] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 1 + next(12) }, () => next(length + 1));
}
