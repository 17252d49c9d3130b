import { expect, it } from 'vitest';
import { compressionRatio } from './compression-ratio.ts';

// By Python's zlib: len(text.encode()) / len(zlib.compress(text.encode())).
it.each([
  ['speech', 'And so my fellow Americans ask not what your country can do for you', 1.0151515151515151],
  ['a loop', 'la '.repeat(200), 35.294117647058826],
  ['what is not ASCII', '你好，世界', 0.625],
  ['next to nothing', 'x', 0.1111111111111111],
  ['nothing', '', 0],
])('%s', (_, text, ratio) => {
  expect(compressionRatio(text)).toBe(ratio);
});
