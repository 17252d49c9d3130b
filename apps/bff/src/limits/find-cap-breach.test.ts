import { describe, expect, it } from 'vitest';
import { findCapBreach } from './find-cap-breach.ts';

describe('what is more than a cap allows', () => {
  it.each<[request: Record<string, unknown>, breach: string | undefined]>([
    [{}, undefined],
    [{ n: 2 }, undefined],
    [{ n: 3 }, 'n: this server allows at most 2'],
    [{ n: '3' }, 'n: this server allows at most 2'],
    [{ n: null, max_tokens: null }, undefined],
    [{ max_tokens: 100 }, undefined],
    [{ max_tokens: 101 }, 'max_tokens: this server allows at most 100'],
    [{ max_completion_tokens: 1e9 }, 'max_completion_tokens: this server allows at most 100'],
    [{ max_tokens: 'many' }, undefined],
  ])('%j: %s', (request, breach) => {
    expect(findCapBreach({ n: 2, maxTokens: 100 }, request)).toBe(breach);
  });

  it('is nothing without caps', () => {
    expect(findCapBreach({}, { n: 1_000, max_tokens: 1e9 })).toBeUndefined();
  });
});
