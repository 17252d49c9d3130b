import { describe, expect, it } from 'vitest';
import { followLevel } from './follow-level.ts';
import { isQuiet } from './is-quiet.ts';
import { startLevel } from './start-level.ts';

/** The level after peaks that were measured 50 ms apart. */
function follow(peaks: readonly number[], start = 0) {
  return peaks.reduce((level, peak) => followLevel(level, { peak, at: level.at + 50 }), startLevel(start));
}

const times = (count: number, peak: number) => Array.from({ length: count }, () => peak);

describe('the level of a recording', () => {
  it('rises at once and falls by 24 dB in a second', () => {
    expect(follow([0.1, 0.5]).shown).toBe(0.5);
    expect(follow([0.5, ...times(20, 0)]).shown).toBeCloseTo(0.5 * 10 ** (-24 / 20), 6);
  });

  it('holds its peak for one and a half seconds, and a higher one longer', () => {
    expect(follow([0.5, ...times(29, 0.1)]).held).toBe(0.5);
    expect(follow([0.5, ...times(30, 0.1)]).held).toBe(0.1);
    expect(follow([0.5, ...times(20, 0.1), 0.6, ...times(20, 0.1)]).held).toBe(0.6);
  });

  it('tells the loudest of each whole second, once it is over', () => {
    expect(follow(times(19, 0.3)).told).toBe(0);
    expect(follow([...times(10, 0.3), 0.4, ...times(10, 0.3)]).told).toBe(0.4);
    expect(follow([...times(10, 0.4), ...times(30, 0.2)]).told).toBe(0.2);
  });

  it('counts a passage at full scale once', () => {
    expect(follow([0.5, 1, 1, 0.995, 0.5, 0.98, 1]).clips).toBe(2);
  });

  it.each([
    { name: 'less than three seconds', peaks: times(59, 0.009), quiet: false },
    { name: 'three seconds below the threshold', peaks: times(60, 0.009), quiet: true },
    { name: 'sound again', peaks: [...times(80, 0), 0.02], quiet: false },
    { name: 'three seconds after sound', peaks: [0.5, ...times(60, 0)], quiet: true },
    { name: 'less than three seconds after sound', peaks: [0.5, ...times(59, 0)], quiet: false },
  ])('is quiet after $name: $quiet', ({ peaks, quiet }) => {
    expect(isQuiet(follow(peaks))).toBe(quiet);
  });

  it('counts the silence of another microphone anew', () => {
    const level = { ...follow(times(100, 0)), soundAt: null, since: 5_000 };
    expect(isQuiet(level)).toBe(false);
  });
});
