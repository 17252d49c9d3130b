import { expect, test } from 'vitest';
import { sniffBody } from './sniff-body.ts';

test.each([
  ['event_stream', 'data: {"choices":[]}\n\n'],
  ['event_stream', 'data:{"choices":[]}'],
  ['event_stream', ': PING\n\n{"error":{}}'],
  ['event_stream', 'event: error\ndata: {}'],
  ['event_stream', 'id: 1\n'],
  ['event_stream', 'retry: 3000\n'],
  ['event_stream', '\ufeffdata: 1'],
  ['event_stream', '\r\n\r\ndata: 1'],
  ['json', '{"error":{"message":"no"}}'],
  ['json', ' \n\t{\n  "text": "hi"\n}'],
  ['json', '\ufeff{"text":"hi"}'],
  ['json', '{}'],
  ['json', '{'],
  ['json', '[]'],
  ['json', '[{"error":{}}]'],
  ['json', '[1, 2]'],
  ['html', '<!DOCTYPE html><html>'],
  ['html', '<html lang="en">'],
  ['html', '\n<!-- nginx --><head>'],
  ['html', '<?xml version="1.0"?><Error/>'],
  ['html', '<h1>502 Bad Gateway</h1>'],
  ['text', 'And so, my fellow Americans'],
  ['text', '[Music] And so'],
  ['text', '{laughs}'],
  ['text', '<|startoftranscript|>'],
  ['text', '<3 is a heart'],
  ['text', 'WEBVTT\n\n00:00.000 --> 00:01.000\nhi'],
  ['text', 'Data: one point'],
  ['text', 'data'],
  ['text', '你好'],
  ['empty', ''],
  ['empty', ' \r\n\t'],
  ['empty', '\ufeff'],
])('%s: %j', (kind, text) => {
  expect(sniffBody(text)).toBe(kind);
});

test('white space in front of a body does not hide it, however much there is', () => {
  expect(sniffBody(`${' '.repeat(10_000)}{"text":"hi"}`)).toBe('json');
});
