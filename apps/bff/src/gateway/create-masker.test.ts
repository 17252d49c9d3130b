import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteMask } from './create-byte-mask.ts';
import { createMasker, MASK } from './create-masker.ts';

const KEY = 'sk-A/b+c"d<e>&f\\g';
const masker = createMasker([KEY]);

const WAYS: readonly [name: string, write: (text: string) => string][] = [
  ['as it is', (text) => text],
  ['in JSON', (text) => JSON.stringify(text)],
  ['in JSON in JSON', (text) => JSON.stringify(JSON.stringify(text))],
  ['in JSON as PHP writes it', (text) => JSON.stringify(text).replaceAll('/', '\\/')],
  [
    'in JSON as Go writes it',
    (text) => JSON.stringify(text).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026'),
  ],
  ['in a URL', encodeURIComponent],
  ['in a URL, lower case', (text) => encodeURIComponent(text).replaceAll(/%../g, (hex) => hex.toLowerCase())],
];

describe('masking', () => {
  it.each(WAYS)('finds a key %s', (_name, write) => {
    const masked = masker.mask(`before ${write(KEY)} after ${write(KEY)}`);
    expect(masked).not.toContain(write(KEY));
    expect(masked.split(MASK).length).toBe(3);
  });

  it.each(['base64', 'base64url'] as const)('finds a key in %s, whatever stands before and after it', (encoding) => {
    for (const before of ['', 'x', 'Bearer ', 'user:', 'ab']) {
      for (const after of ['', '!', ':password', '??']) {
        const text = Buffer.from(before + KEY + after).toString(encoding);
        const known = Buffer.from(KEY).toString(encoding).slice(4, 16);
        expect(masker.mask(text)).toContain(MASK);
        expect(masker.mask(text)).not.toContain(known);
      }
    }
  });

  it('leaves everything else as it is, a placeholder for a key included', () => {
    const text = 'ollama/llama3 sk-A/b 你好';
    expect(createMasker(['ollama', KEY]).mask(text)).toBe(text);
  });

  it('covers a key that begins with another', () => {
    expect(createMasker([KEY, `${KEY}-tail`]).mask(`${KEY}-tail ${KEY}`)).toBe(`${MASK} ${MASK}`);
  });

  it('writes the same mark into text that stands for bytes', () => {
    const bytes = masker.maskLatin1(Buffer.from(`你 ${KEY}`).toString('latin1'));
    expect(bytes.toString()).toBe(`你 ${MASK}`);
  });
});

describe('masking bytes', () => {
  it('gives the same for every cut, and keeps the length', () => {
    const bytes = fc.array(fc.constantFrom(KEY, 'sk-', 'sk-A', '\0', '\xff', 'x', KEY.slice(1)), { maxLength: 8 });
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(60), { maxLength: 6 }), (parts, cuts) => {
        const all = Buffer.from(parts.join(''), 'latin1');
        const mask = createByteMask(masker.forms);
        const borders = [0, ...cuts.map((cut) => Math.min(cut, all.length)).toSorted((a, b) => a - b), all.length];
        const pieces = borders.slice(1).map((to, index) => mask.push(all.subarray(borders[index], to)));
        const got = Buffer.concat([...pieces, mask.end()]).toString('latin1');
        expect(got).toBe(all.toString('latin1').replaceAll(KEY, '*'.repeat(KEY.length)));
      }),
      { seed: 11, numRuns: 1_000 },
    );
  });

  it.each([
    ['begins with another', [KEY, `${KEY}-tail`], `${KEY}-tail`],
    ['begins within another', [KEY, '\\g-other-key'], `${KEY}-other-key`],
  ])('covers a key that %s, wherever it is cut', (_name, keys, text) => {
    const bytes = Buffer.from(text);
    const { forms } = createMasker(keys);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const mask = createByteMask(forms);
      const pieces = [mask.push(bytes.subarray(0, cut)), mask.push(bytes.subarray(cut)), mask.end()];
      expect(Buffer.concat(pieces).toString()).toBe('*'.repeat(text.length));
    }
  });

  it('holds back nothing that cannot become a key', () => {
    expect(createByteMask(masker.forms).push(Buffer.from('audio')).toString()).toBe('audio');
  });
});
