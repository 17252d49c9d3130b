import { describe, expect, it } from 'vitest';
import { ATTEMPT_NUMBERS, createAttemptLimiter } from './create-attempt-limiter.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A limiter on a clock that only the test moves. All clients together are not limited unless a test says so. */
function start(numbers: Partial<typeof ATTEMPT_NUMBERS> = { burst: 1_000_000 }) {
  let now = 0;
  const limiter = createAttemptLimiter(() => now, { ...ATTEMPT_NUMBERS, ...numbers });
  return {
    ...limiter,
    pass(ms: number) {
      now += ms;
    },
    /** Wrong attempts, each as soon as it counts. */
    failTimes(client: string, times: number) {
      for (let count = 0; count < times; count += 1) {
        now += limiter.wait(client);
        limiter.fail(client);
      }
    },
  };
}

describe('one client', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 2_000],
    [4, 4_000],
    [5, 8_000],
    [6, 16_000],
    [11, 512_000],
    [12, 900_000],
    [13, 900_000],
    [2_000, 900_000],
  ])('waits after %i wrong attempts: %i ms', (times, waitMs) => {
    const limiter = start();
    limiter.failTimes('a', times);
    expect(limiter.wait('a')).toBe(waitMs);
  });

  it('may try again exactly when its wait is over', () => {
    const limiter = start();
    limiter.failTimes('a', 3);
    limiter.pass(1_999);
    expect(limiter.wait('a')).toBe(1);
    limiter.pass(1);
    expect(limiter.wait('a')).toBe(0);
  });

  it('keeps others from nothing', () => {
    const limiter = start();
    limiter.failTimes('a', 20);
    expect(limiter.wait('b')).toBe(0);
  });

  it('is forgotten an hour after its last wrong attempt, and not before', () => {
    const limiter = start();
    limiter.failTimes('a', 5);
    limiter.pass(HOUR - 1);
    limiter.fail('a');
    expect(limiter.wait('a')).toBe(16_000);
    limiter.pass(HOUR);
    limiter.fail('a');
    expect(limiter.wait('a')).toBe(0);
  });

  it('gets no more than 107 attempts in a day', () => {
    const limiter = start();
    let tries = 0;
    for (let spent = 0; spent < 24 * HOUR; tries += 1) {
      spent += limiter.wait('a');
      limiter.failTimes('a', 1);
    }
    expect(tries).toBeLessThanOrEqual(107);
    expect(tries).toBeGreaterThan(90);
  });
});

describe('many clients', () => {
  it('that are remembered are never more than the most; the one that failed longest ago goes first', () => {
    const limiter = start({ burst: 1_000_000, mostClients: 3 });
    for (const client of ['a', 'b', 'c']) limiter.failTimes(client, 3);
    limiter.failTimes('a', 1);
    limiter.failTimes('d', 3);
    expect(['a', 'b', 'c', 'd'].map((client) => limiter.wait(client) > 0)).toEqual([true, false, false, true]);
    // 'c' is still remembered: its wait is over, its count is not.
    limiter.fail('c');
    expect(limiter.wait('c')).toBe(4_000);
  });

  it('share a burst, after which all wait for the next interval, new ones too', () => {
    const limiter = start({ burst: 5, refillMs: 6_000 });
    for (let client = 0; client < 5; client += 1) {
      expect(limiter.wait(`${client}`)).toBe(0);
      limiter.fail(`${client}`);
    }
    expect(limiter.wait('new')).toBe(6_000);
    limiter.pass(6_000);
    expect(limiter.wait('new')).toBe(0);
    limiter.fail('new');
    expect(limiter.wait('newer')).toBe(6_000);
  });

  it('have their whole burst again after a quiet time, and never more', () => {
    const limiter = start({ burst: 5, refillMs: 6_000 });
    for (let client = 0; client < 5; client += 1) limiter.fail(`${client}`);
    limiter.pass(24 * HOUR);
    for (let client = 5; client < 10; client += 1) {
      expect(limiter.wait(`${client}`)).toBe(0);
      limiter.fail(`${client}`);
    }
    expect(limiter.wait('new')).toBe(6_000);
  });

  it('10,000 attempts from 10,000 addresses take more than 16 hours', () => {
    let now = 0;
    const limiter = createAttemptLimiter(() => now);
    for (let client = 0; client < 10_000; client += 1) {
      now += limiter.wait(`${client}`);
      limiter.fail(`${client}`);
    }
    expect(now).toBeGreaterThan(16 * HOUR);
  });
});
