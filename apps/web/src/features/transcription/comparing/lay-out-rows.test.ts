import { expect, test } from 'vitest';
import { layOutRows } from './lay-out-rows.ts';

const widths = [50, 50, 50, 50, 250, 50];
const shape = { widths, available: 120, rowHeight: 60, gaps: { row: 5, line: 15 } };
const places = (rows: ReturnType<typeof layOutRows>) => rows.map(({ line, from, to }) => [line, from, to]);

test('lines that fit are rows, each below the one before', () => {
  const lines = [
    { line: 0, from: 0, to: 2 },
    { line: 1, from: 2, to: 4 },
  ];
  expect(layOutRows({ ...shape, lines })).toEqual([
    { line: 0, from: 0, to: 2, isFirst: true, top: 0, height: 75 },
    { line: 1, from: 2, to: 4, isFirst: true, top: 75, height: 75 },
  ]);
});

test('a line that is too long is broken; its rows stand nearer than lines do', () => {
  expect(layOutRows({ ...shape, lines: [{ line: 7, from: 0, to: 4 }] })).toEqual([
    { line: 7, from: 0, to: 2, isFirst: true, top: 0, height: 65 },
    { line: 7, from: 2, to: 4, isFirst: false, top: 65, height: 75 },
  ]);
});

test('the rows of a line are about equally long', () => {
  const line = { line: 0, from: 0, to: 7 };
  const rows = layOutRows({ ...shape, widths: [30, 30, 30, 30, 30, 30, 30], available: 185, lines: [line] });
  expect(places(rows)).toEqual([
    [0, 0, 4],
    [0, 4, 7],
  ]);
});

test('a column that is too wide for any row is not lost', () => {
  expect(places(layOutRows({ ...shape, lines: [{ line: 0, from: 3, to: 6 }] }))).toEqual([
    [0, 3, 4],
    [0, 4, 5],
    [0, 5, 6],
  ]);
});

test.each([
  ['no lines', []],
  ['a line without columns', [{ line: 0, from: 2, to: 2 }]],
])('%s: no rows', (_, lines) => {
  expect(layOutRows({ ...shape, lines })).toEqual([]);
});
