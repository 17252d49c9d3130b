import { expect, it } from 'vitest';
import { isLoopback } from './is-loopback.ts';

it.each([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['::1', true],
  ['[::1]', true],
  ['0:0:0:0:0:0:0:1', true],
  ['::ffff:127.0.0.1', true],
  ['localhost', true],
  ['LOCALHOST', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.2', false],
  ['localhost.example', false],
  ['127.0.0.1.example', false],
])('%s means this machine only: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
