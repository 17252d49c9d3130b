import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test.each([
  ['UTF-8', [0xe4, 0xbd, 0xa0], '你'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe4, 0xbd, 0xa0], '你'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x60, 0x4f], '你'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x4f, 0x60], '你'],
  ['what is not UTF-8', [0xc4, 0xe3], '你'],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes), 'gb18030')).toBe(text);
});

test('what the writer’s language suggests is only asked where the bytes are not UTF-8', () => {
  expect(decodeText(Uint8Array.of(0x41, 0xe9), 'windows-1252')).toBe('Aé');
  expect(decodeText(Uint8Array.of(0xc3, 0xa9), 'windows-1252')).toBe('é');
});
