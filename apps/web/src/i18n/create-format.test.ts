import { describe, expect, it } from 'vitest';
import { createFormat } from './create-format.ts';

const format = createFormat('en', {
  second: 's',
  bytes: (count) => (count === 1 ? 'byte' : 'bytes'),
  mebibytes: 'MiB',
  gibibytes: 'GiB',
});

describe('createFormat', () => {
  it.each([
    [null, '–', ''],
    [0, '0.00', 's'],
    [412, '0.41', 's'],
    [12_730, '12.73', 's'],
    [99_994, '99.99', 's'],
    [100_000, '100', 's'],
    [3_723_000, '3,723', 's'],
  ])('writes %s ms as %s %s', (ms, value, unit) => {
    expect(format.seconds(ms)).toEqual({ value, unit });
  });

  it.each([
    [null, '–', ''],
    [1, '1', 'byte'],
    [190_464, '190,464', 'bytes'],
    [999_999, '999,999', 'bytes'],
    [1_638_400, '1.6', 'MiB'],
    [25 * 1024 ** 2, '25', 'MiB'],
    [10.7 * 1024 ** 3, '10.7', 'GiB'],
  ])('writes %s bytes as %s %s', (bytes, value, unit) => {
    expect(format.bytes(bytes)).toEqual({ value, unit });
  });

  it.each([
    [null, '–'],
    [0, '0:00.0'],
    [7.36, '0:07.3'],
    [59.99, '0:59.9'],
    [75.04, '1:15.0'],
    [3_723.9, '1:02:03'],
  ])('writes a position of %s s as %s', (seconds, written) => {
    expect(format.duration(seconds)).toBe(written);
  });

  it.each([
    [null, '–'],
    [0.04, '0.0'],
    [56.14, '56.1'],
    [99.94, '99.9'],
    [1_234.5, '1,235'],
  ])('writes a rate of %s as %s', (rate, written) => {
    expect(format.rate(rate)).toBe(written);
  });

  it.each([
    [null, 2, '–'],
    [0.094, 2, '0.09'],
    [-23.06, 1, '−23.1'],
    [1_234.5678, 3, '1,234.568'],
    [-59.6, 0, '−60'],
  ] as const)('writes %s with %s decimals as %s', (value, digits, written) => {
    expect(format.decimal(value, digits)).toBe(written);
  });

  it('puts the per cent sign where the language has it', () => {
    expect(format.percent(0.914)).toBe('91%');
  });

  it('groups counts and tells unknown from zero', () => {
    expect([format.count(1_030), format.count(0), format.count(null)]).toEqual(['1,030', '0', '–']);
  });

  it('gives the clock time today, the date before, the year when it is another', () => {
    const today = new Date();
    today.setHours(9, 5);
    expect(format.dateTime(today.getTime())).toBe('09:05');
    expect(format.dateTime(new Date(2019, 2, 4, 17, 30).getTime())).toBe('Mar 4, 2019, 17:30');
  });
});
