import { describe, expect, it } from 'vitest';
import { countRun, runsUnderWay } from './runs-under-way.ts';

const count = () => runsUnderWay.getState().count;

describe('the runs under way', () => {
  it('are counted from their asking to their end', () => {
    const [first, second] = [countRun(), countRun()];
    expect(count()).toBe(2);
    first();
    expect(count()).toBe(1);
    second();
    expect(count()).toBe(0);
  });

  it('end once each', () => {
    const [first, second] = [countRun(), countRun()];
    first();
    first();
    expect(count()).toBe(1);
    second();
  });
});
