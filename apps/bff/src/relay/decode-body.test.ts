import { expect, it } from 'vitest';
import { decodeBody } from './decode-body.ts';

const GB18030 = Buffer.from([0xc4, 0xe3, 0xba, 0xc3]);

it.each([
  ['UTF-8 without a label', Buffer.from('你好'), null, '你好'],
  ['UTF-8 under the name of another charset', Buffer.from('你好'), 'text/plain; charset=iso-8859-1', '你好'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff你好'), 'text/plain', '你好'],
  ['GB 18030 under its name', GB18030, 'text/plain; charset=GB18030', '你好'],
  ['GB 18030 under its name in quotes', GB18030, 'text/plain;charset="gbk"', '你好'],
  ['GB 18030 without a label', GB18030, 'text/plain', '\ufffd\ufffd\ufffd'],
  ['GB 18030 under a name that nobody knows', GB18030, 'text/plain; charset=x-none', '\ufffd\ufffd\ufffd'],
  ['UTF-16 under its name', Buffer.from('a你', 'utf16le'), 'text/plain; charset=utf-16le', 'a你'],
  ['UTF-8 with a NUL', Buffer.from('a\0b'), 'text/plain', 'a\0b'],
  ['UTF-8 that is cut inside a character', Buffer.from('你好').subarray(0, 5), 'text/plain', '你\ufffd'],
  ['nothing', Buffer.alloc(0), 'text/plain; charset=gbk', ''],
])('%s', (_, bytes, contentType, text) => {
  expect(decodeBody(bytes, contentType)).toBe(text);
});
