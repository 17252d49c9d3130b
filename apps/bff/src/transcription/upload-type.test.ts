import { expect, it } from 'vitest';
import { uploadType } from './upload-type.ts';

it.each([
  ['audio/webm', 'audio/webm'],
  ['audio/x-m4a', 'audio/x-m4a'],
  ['video/mp4', 'video/mp4'],
  ['text/html', 'application/octet-stream'],
  ['text/plain', 'application/octet-stream'],
  ['', 'application/octet-stream'],
  ['audio/x\r\nevil: 1', 'application/octet-stream'],
])('%j is sent as %s', (type, expected) => {
  expect(uploadType(type)).toBe(expected);
});
