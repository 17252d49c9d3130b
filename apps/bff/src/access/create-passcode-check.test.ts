import { describe, expect, it } from 'vitest';
import { createPasscodeCheck } from './create-passcode-check.ts';

const check = createPasscodeCheck([
  { name: 'ann', passcode: 'correct horse' },
  { name: 'ben', passcode: 'caf\u00e9 au lait' },
]);

describe('whose passcode it is', () => {
  it.each<[string, string | undefined]>([
    ['correct horse', 'ann'],
    ['caf\u00e9 au lait', 'ben'],
    ['cafe\u0301 au lait', 'ben'],
    ['cafe au lait', undefined],
    ['Correct horse', undefined],
    ['correct horse ', undefined],
    [' correct horse', undefined],
    ['correct hors', undefined],
    ['correct horse\0', undefined],
    ['ann:correct horse', undefined],
    ['', undefined],
    ['x'.repeat(1_000), undefined],
  ])('%j: %s', (typed, name) => {
    expect(check(typed)).toBe(name);
  });

  it('is nobody’s where there are none', () => {
    expect(createPasscodeCheck([])('')).toBeUndefined();
  });
});
