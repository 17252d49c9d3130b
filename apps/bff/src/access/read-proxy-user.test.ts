import { expect, it } from 'vitest';
import { readProxyUser } from './read-proxy-user.ts';

/** As a header arrives: one character for each byte. */
const bytes = (text: string): string => Buffer.from(text).toString('latin1');

it.each<[string, string | undefined, ReturnType<typeof readProxyUser>]>([
  ['no header', undefined, { said: 'nobody' }],
  ['a name', 'ann', { said: 'name', name: 'ann' }],
  ['an e-mail address', 'ann@example.com', { said: 'name', name: 'ann@example.com' }],
  ['spaces around', '  ann b  ', { said: 'name', name: 'ann b' }],
  ['UTF-8', bytes('李雷'), { said: 'name', name: '李雷' }],
  ['256 bytes', 'a'.repeat(256), { said: 'name', name: 'a'.repeat(256) }],
  ['nothing', '', { said: 'refused' }],
  ['spaces alone', '   ', { said: 'refused' }],
  ['two headers, which arrive as a list', 'ann, admin', { said: 'refused' }],
  ['a list with nothing in it', ',', { said: 'refused' }],
  ['257 bytes', 'a'.repeat(257), { said: 'refused' }],
  ['a control character', 'ann\u0001', { said: 'refused' }],
  ['a tab inside', 'ann\tb', { said: 'refused' }],
  ['a C1 control character', bytes('ann\u0085b'), { said: 'refused' }],
  ['a character that turns the text around', bytes('ann\u202enimda'), { said: 'refused' }],
  ['a character of no width', bytes('an\u200bn'), { said: 'refused' }],
  ['a line separator', bytes('ann\u2028b'), { said: 'refused' }],
  ['Latin-1', 'ren\u00e9', { said: 'refused' }],
])('%s', (_, header, said) => {
  expect(readProxyUser(header)).toEqual(said);
});
