import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packArrivals, packedArrivals } from './pack-arrivals.ts';

describe('packArrivals', () => {
  it('gives back every arrival as it was', () => {
    const arrivals = [
      { t: 310.25, kind: 'other' as const, size: 0 },
      { t: 441, kind: 'reasoning' as const, size: 12 },
      { t: 3_600_000.01, kind: 'text' as const, size: 100_000 },
    ];
    expect(v.parse(packedArrivals, structuredClone(packArrivals(arrivals)))).toEqual(arrivals);
  });

  it('refuses columns that do not belong together', () => {
    const columns = { ...packArrivals([{ t: 1, kind: 'text', size: 1 }]), size: new Uint32Array(2) };
    expect(v.is(packedArrivals, columns)).toBe(false);
  });
});
