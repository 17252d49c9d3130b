import { sumSaid } from './sum-said.ts';

/** A place in a text whose time is known, in seconds. */
export type Anchor = { offset: number; time: number };

/**
 * Tells when a text is said: `startAt` is the second at which what stands behind an offset begins, `endAt` that at which what stands in
 * front of it ends. They differ where a pause is known.
 */
export type TextClock = { startAt(offset: number): number; endAt(offset: number): number };

/**
 * A clock from the places whose times are known, in order of their offsets; there is at least one. In between, time passes by the share
 * of what is said: signs and spaces take none. Times that go back are held.
 */
export function createTextClock(text: string, anchors: readonly Anchor[]): TextClock {
  const said = sumSaid(text);
  let latest = -Infinity;
  const steady = anchors.map(({ offset, time }) => {
    latest = Math.max(latest, time);
    return { time: latest, said: said[offset] ?? 0 };
  });

  function between(before: Known | undefined, after: Known | undefined, here: number): number {
    if (before === undefined || after === undefined) return (before ?? after)?.time ?? NaN;
    const share = (here - before.said) / (after.said - before.said);
    return before.time + (after.time - before.time) * share;
  }

  return {
    startAt(offset) {
      const here = said[offset] ?? 0;
      const next = countUntil(steady, (known) => known.said > here);
      const before = steady[next - 1];
      return before?.said === here ? before.time : between(before, steady[next], here);
    },
    endAt(offset) {
      const here = said[offset] ?? 0;
      const next = countUntil(steady, (known) => known.said >= here);
      const after = steady[next];
      return after?.said === here ? after.time : between(steady[next - 1], after, here);
    },
  };
}

type Known = { time: number; said: number };

/** How many stand before the first that is `past`; found by halving. */
function countUntil(all: readonly Known[], past: (known: Known) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const known = all[middle];
    if (known !== undefined && past(known)) high = middle;
    else low = middle + 1;
  }
  return low;
}
