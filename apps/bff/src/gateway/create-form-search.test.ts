import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormSearch } from './create-form-search.ts';

/** Every place of every form, found one form after the other. */
function searchPlainly(forms: readonly string[], text: string): string[] {
  return forms.flatMap((form) =>
    Array.from(text, (_, at) => at)
      .filter((at) => text.startsWith(form, at))
      .map((at) => `${form} at ${at}`),
  );
}

function search(forms: readonly string[], text: string): string[] {
  const found: string[] = [];
  createFormSearch(forms)(Buffer.from(text, 'latin1'), (at, length) => {
    found.push(`${text.slice(at, at + length)} at ${at}`);
  });
  return found;
}

describe('searching for many texts at once', () => {
  it.each([
    ['one in the middle', ['secret'], 'a secret here', ['secret at 2']],
    ['at both ends', ['secret'], 'secretsecret', ['secret at 0', 'secret at 6']],
    ['that overlap themselves', ['aba'], 'ababa', ['aba at 0', 'aba at 2']],
    ['of which one begins with another', ['secret', 'secret-1'], 'secret-1', ['secret at 0', 'secret-1 at 0']],
    ['bytes beyond ASCII', ['\xff\xfe\xfd'], '\xff\xff\xfe\xfd', ['\xff\xfe\xfd at 1']],
    ['one that is cut off', ['secret'], 'secre', []],
    ['bytes shorter than any', ['secret'], 'a', []],
    ['no bytes', ['secret'], '', []],
    ['no texts', [], 'secret', []],
    ['one longer than a shift can be', ['x'.repeat(300)], `y${'x'.repeat(300)}`, [`${'x'.repeat(300)} at 1`]],
  ])('finds %s', (_name, forms, text, expected) => {
    expect(search(forms, text)).toEqual(expected);
  });

  it('finds what one search for each finds, in any bytes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\xff'), maxLength: 60 });
    const form = fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\xff'), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(form, { maxLength: 4 }), text, (forms, bytes) => {
        expect(search(forms, bytes).toSorted()).toEqual(searchPlainly(forms, bytes).toSorted());
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});
