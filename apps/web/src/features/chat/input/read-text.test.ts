import { expect, it } from 'vitest';
import { readText } from './read-text.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

it.each([
  ['UTF-8', utf8('桦木 🪵\r\n'), '桦木 🪵\r\n'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['little-endian UTF-16', [0xff, 0xfe, 0x61, 0, 0x28, 0x67], 'a木'],
  ['big-endian UTF-16', [0xfe, 0xff, 0, 0x61, 0x67, 0x28], 'a木'],
  ['an empty file', [], ''],
  ['a log in colours', utf8('\u001B[31mred\u001B[0m\t1'), '\u001B[31mred\u001B[0m\t1'],
  ['bytes that are no UTF-8', [0x61, 0xc3, 0x28], null],
  ['Latin-1', [0xe9, 0x20], null],
  ['UTF-8 that ends inside a character', [0x61, 0xe6, 0xa1], null],
  ['UTF-16 without a mark', [0x61, 0, 0x62, 0], null],
  ['a program', utf8('\u007FELF\u0002\u0001'), null],
])('reads %s', (_, bytes, text) => {
  expect(readText(Uint8Array.from(bytes), { isWhole: true })).toBe(text);
});

it('lets the beginning of a file end inside a character', () => {
  expect(readText(Uint8Array.from([0x61, 0xe6, 0xa1]), { isWhole: false })).toBe('a');
});
