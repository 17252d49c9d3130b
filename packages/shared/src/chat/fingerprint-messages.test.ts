import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from './chat-request.ts';
import { fingerprintMessages } from './fingerprint-messages.ts';

const hello: ChatMessage = { role: 'user', content: 'Hello' };
const image = { type: 'image_url', image_url: { url: 'data:,', detail: 'low' } };

test('it is the beginning of the SHA-256 of the canonical JSON', () => {
  const hex = createHash('sha256').update('[{"content":"你好 🎈","role":"user"}]').digest('hex');
  expect(fingerprintMessages([{ role: 'user', content: '你好 🎈' }])).toBe(`${hex.slice(0, 4)}-${hex.slice(4, 8)}`);
});

test('it is eight hexadecimal digits in two groups', () => {
  for (let at = 0; at < 100; at += 1) {
    expect(fingerprintMessages([{ role: 'user', content: String(at) }])).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/);
  }
});

describe('the same', () => {
  test.each<[string, ChatMessage[], ChatMessage[]]>([
    ['whatever the order of the keys', [hello], [{ content: 'Hello', role: 'user' }]],
    [
      'whatever the order of the keys of a part, at any depth',
      [{ role: 'user', content: [image] }],
      [{ role: 'user', content: [{ image_url: { detail: 'low', url: 'data:,' }, type: 'image_url' }] }],
    ],
    ['without content and with null', [{ role: 'assistant' }], [{ role: 'assistant', content: null }]],
  ])('%s', (_, one, other) => {
    expect(fingerprintMessages(one)).toBe(fingerprintMessages(other));
  });
});

test('anything that a model could see makes another', () => {
  const asked: ChatMessage[][] = [
    [],
    [hello],
    [hello, hello],
    [{ role: 'system', content: 'Hello' }],
    [{ role: 'user', content: 'hello' }],
    [{ role: 'user', content: 'Hello ' }],
    [{ role: 'user', content: null }],
    [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }],
    [{ role: 'user', content: [image] }],
    [{ role: 'user', content: [image, image] }],
    [{ role: 'user', content: [{ type: 'text', text: 'a' }, image] }],
    [{ role: 'user', content: [image, { type: 'text', text: 'a' }] }],
    [hello, { role: 'user', content: 'b' }],
    [{ role: 'user', content: 'b' }, hello],
  ];
  expect(new Set(asked.map(fingerprintMessages)).size).toBe(asked.length);
});
