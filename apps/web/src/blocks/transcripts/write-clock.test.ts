import { expect, test } from 'vitest';
import { readClock } from './read-clock.ts';
import { writeClock } from './write-clock.ts';

test.each([
  [0, '0:00.00'],
  [7.3, '0:07.30'],
  [59.999, '1:00.00'],
  [125.4, '2:05.40'],
  [3_725.4, '1:02:05.40'],
  [-1, '0:00.00'],
])('%d s is written %s', (seconds, text) => {
  expect(writeClock(seconds)).toBe(text);
});

test.each([
  ['0:07.30', 7.3],
  ['1:02:05.4', 3_725.4],
  ['2:05', 125],
  ['12.5', 12.5],
  ['12,5', 12.5],
  [' 12. ', 12],
  ['90:00', 5_400],
  ['', null],
  ['abc', null],
  ['1:', null],
  ['-3', null],
  ['1:2:3:4', null],
])('%j is read as %j', (text, seconds) => {
  expect(readClock(text)).toBe(seconds);
});
