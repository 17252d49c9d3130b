import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

describe('cells and how they are written', () => {
  test.each([
    ['words', '"words"'],
    ['a "quote", and a comma', '"a ""quote"", and a comma"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['', ''],
    [null, ''],
    [0.0204, '0.0204'],
    [-3, '-3'],
    ['=1+1', '"\'=1+1"'],
    ['+1', '"\'+1"'],
    ['-1', '"\'-1"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', '"\'＝1"'],
    ['＋1', '"\'＋1"'],
    ['－1', '"\'－1"'],
    ['＠1', '"\'＠1"'],
    ["'=1", '"\'\'=1"'],
    ["'tis", '"\'tis"'],
    ['a=1', '"a=1"'],
  ])('%j', (cell, written) => {
    expect(writeCsv([[cell, 'x']])).toBe(`${written},"x"\r\n`);
  });
});

test('a byte order mark where it is wanted', () => {
  expect(writeCsv([['a'], ['b']], { hasMark: true })).toBe('\ufeff"a"\r\n"b"\r\n');
  expect(writeCsv([])).toBe('');
});

/** Reads CSV by RFC 4180: breaks and commas count where the quotes before them are closed. */
function read(csv: string): string[][] {
  const outside = String.raw`(?=(?:[^"]*"[^"]*")*[^"]*$)`;
  return csv
    .split(new RegExp(String.raw`\r\n${outside}`))
    .slice(0, -1)
    .map((line) =>
      line.split(new RegExp(`,${outside}`)).map((cell) => cell.replaceAll(/^"|"$/g, '').replaceAll('""', '"')),
    );
}

test('the data come back when one apostrophe is taken off, and none of the cells is a formula', () => {
  const text = array(constantFrom("'", '=', '+', '-', '@', '\t', '"', ',', '\r\n', '＝', 'a'), { maxLength: 6 }).map(
    (parts) => parts.join(''),
  );
  assert(
    property(array(array(text, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (rows) => {
      const cells = read(writeCsv(rows));
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(cells.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(rows);
    }),
    { seed: 151, numRuns: 500 },
  );
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(read(writeCsv([[text, 'x']]))[0]?.[0]?.replace(/^'(?='*[=+\-@\t\r\n\0＝＋－＠])/, '')).toBe(text);
    }),
    { seed: 152, numRuns: 500 },
  );
});
