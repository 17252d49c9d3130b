import { array, assert, constantFrom, nat, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSlug } from './to-slug.ts';

describe('words of every script, joined by hyphens', () => {
  test.each([
    ['Hello, World!', 'hello-world'],
    ['gpt-4o-mini-tts', 'gpt-4o-mini-tts'],
    ['FunAudioLLM/CosyVoice2-0.5B', 'funaudiollm-cosyvoice2-0-5b'],
    ['你好，世界。', '你好-世界'],
    ['..\\../etc/passwd', 'etc-passwd'],
    ['a<b>:"|?*\u0000c\n', 'a-b-c'],
    ['👨‍👩‍👧 family', 'family'],
    ['cafe\u0301', 'café'],
    ['नमस्ते', 'नमस्ते'],
    ['-- … --', ''],
    ['', ''],
  ])('%j → %j', (text, slug) => {
    expect(toSlug(text, 100)).toBe(slug);
  });
});

describe('the cut', () => {
  test.each([
    ['counts bytes', '你好世界', 7, '你好'],
    ['keeps a grapheme whole', 'aक्षि', 9, 'a'],
    ['leaves no hyphen at the end', 'hello world', 6, 'hello'],
    ['of a grapheme that is too long by itself', `a${'\u0300\u0301'.repeat(100)}`, 20, ''],
    ['of megabytes is quick', 'word '.repeat(1_000_000), 8, 'word-wor'],
  ])('%s', (_, text, maxBytes, slug) => {
    expect(toSlug(text, maxBytes)).toBe(slug);
  });
});

test('any text gives a slug of letters, marks, digits and single hyphens, within its bytes', () => {
  const anyCharacter = oneof(
    nat(0x10ffff).map(String.fromCodePoint),
    constantFrom('A', 'é', '\u0301', '中', '👋', '-', '.'),
  );
  assert(
    property(array(anyCharacter, { maxLength: 60 }), (characters) => {
      const slug = toSlug(characters.join(''), 40);
      expect(slug).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
      expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(40);
    }),
    { seed: 9, numRuns: 500 },
  );
});
