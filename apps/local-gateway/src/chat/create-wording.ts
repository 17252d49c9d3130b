/** Picks one of several wordings. */
export type Wording = (options: readonly [string, ...string[]]) => string;

/** A wording that was picked: what could have been, how likely each was (shares that add up to 1), and which it is. */
export type PickedWording = { options: readonly { text: string; share: number }[]; text: string };

type Options = { seed: number; temperature: number; onPick?: (pick: PickedWording) => void };

/**
 * The same seed and temperature pick the same wordings in the same order. Temperature 0 always takes the first;
 * the higher it is, the further down the list a pick can go.
 */
export function createWording({ seed, temperature, onPick }: Options): Wording {
  let state = seed >>> 0;
  return (options) => {
    state = (state + 0x6d2b79f5) >>> 0;
    const reach = 1 + (options.length - 1) * temperature;
    const text = options[Math.floor(scramble(state) * reach)] ?? options[0];
    onPick?.({ options: options.map((option, at) => ({ text: option, share: shareOf(at, reach) })), text });
    return text;
  };
}

/** The part of [0, reach) that leads to the option at this place. */
function shareOf(at: number, reach: number): number {
  return Math.max(0, Math.min(1, reach - at)) / reach;
}

// The output function of mulberry32: an integer to an evenly spread fraction in [0, 1).
function scramble(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
