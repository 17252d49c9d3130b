/** Picks one of several wordings. */
export type Wording = <Option>(options: readonly [Option, ...Option[]]) => Option;

/**
 * The same seed and temperature pick the same wordings in the same order. Temperature 0 always takes the first;
 * the higher it is, the further down the list a pick can go.
 */
export function createWording({ seed, temperature }: { seed: number; temperature: number }): Wording {
  let state = seed >>> 0;
  return (options) => {
    state = (state + 0x6d2b79f5) >>> 0;
    const reach = 1 + (options.length - 1) * temperature;
    return options[Math.floor(scramble(state) * reach)] ?? options[0];
  };
}

// The output function of mulberry32: an integer to an evenly spread fraction in [0, 1).
function scramble(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
