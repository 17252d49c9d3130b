import { describe, expect, it } from 'vitest';
import { sniffStart } from './sniff-start.ts';

describe('telling an event stream by its first bytes', () => {
  it.each([
    ['data: {}', { kind: 'stream', from: 0 }],
    ['data:{}', { kind: 'stream', from: 0 }],
    [': PING', { kind: 'stream', from: 0 }],
    ['event: error', { kind: 'stream', from: 0 }],
    ['id: 1', { kind: 'stream', from: 0 }],
    ['retry: 5', { kind: 'stream', from: 0 }],
    ['\n\r\n\rdata: 1', { kind: 'stream', from: 0 }],
    ['\xef\xbb\xbfdata: 1', { kind: 'stream', from: 3 }],
    ['{"error":{}}', { kind: 'body' }],
    ['\n\n{"id":1}', { kind: 'body' }],
    ['\xef\xbb\xbf{"id":1}', { kind: 'body' }],
    ['<!doctype html>', { kind: 'body' }],
    ['database error', { kind: 'body' }],
    ['date', { kind: 'body' }],
    [' data: 1', { kind: 'body' }],
    ['\xef\xbbx', { kind: 'body' }],
    ['\xe4\xbd', { kind: 'body' }],
  ])('%j', (text, expected) => {
    expect(sniffStart(text)).toEqual(expected);
  });

  it('waits while both are possible, so that bytes may come one at a time', () => {
    for (const whole of ['data:', 'event:', 'id:', 'retry:', '\n\ndata:', '\xef\xbb\xbfdata:']) {
      for (let length = 0; length < whole.length; length += 1) {
        expect(sniffStart(whole.slice(0, length))).toEqual({ kind: 'more' });
      }
      expect(sniffStart(whole)).toMatchObject({ kind: 'stream' });
    }
  });
});
