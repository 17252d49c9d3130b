import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampleCache, type Sample } from './create-sample-cache.ts';

const format = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;
const sample = (bytes: number): Sample => ({ file: new Blob([new Uint8Array(bytes)]), format });

describe('the cache of samples', () => {
  it('gives back what was put in', () => {
    const cache = createSampleCache(10);
    const kept = sample(4);
    cache.put('a', kept);
    expect(cache.get('a')).toBe(kept);
    expect(cache.get('b')).toBeNull();
  });

  it('lets go what was not used the longest', () => {
    const cache = createSampleCache(10);
    for (const key of ['a', 'b']) cache.put(key, sample(5));
    cache.get('a');
    cache.put('c', sample(1));
    expect(['a', 'b', 'c'].filter((key) => cache.get(key) !== null)).toEqual(['a', 'c']);
  });

  it('counts a key once, and keeps nothing that is larger than all of it', () => {
    const cache = createSampleCache(10);
    cache.put('a', sample(8));
    cache.put('a', sample(2));
    cache.put('b', sample(8));
    expect(cache.get('a')).not.toBeNull();
    cache.put('c', sample(11));
    expect(['a', 'b', 'c'].filter((key) => cache.get(key) !== null)).toEqual([]);
  });

  it('never holds more than it may, and always the last that fits', () => {
    const puts = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), bytes: fc.nat(12) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(puts, (all) => {
        const cache = createSampleCache(10);
        for (const { key, bytes } of all) cache.put(key, sample(bytes));
        const held = ['a', 'b', 'c', 'd', 'e'].map((key) => cache.get(key)?.file.size ?? 0);
        expect(held.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(10);
        const last = all.at(-1);
        const lastHeld = cache.get(last?.key ?? '')?.file.size;
        expect(lastHeld).toBe(last !== undefined && last.bytes <= 10 ? last.bytes : undefined);
      }),
      { seed: 7 },
    );
  });
});
