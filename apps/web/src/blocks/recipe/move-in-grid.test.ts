import { describe, expect, it } from 'vitest';
import { moveInGrid } from './move-in-grid.ts';

const grid = { from: { row: 1, column: 1 }, rows: 3, columns: 4, ctrlKey: false };

describe('moveInGrid', () => {
  it.each([
    ['ArrowUp', 0, 1],
    ['ArrowDown', 2, 1],
    ['ArrowLeft', 1, 0],
    ['ArrowRight', 1, 2],
    ['Home', 1, 0],
    ['End', 1, 3],
  ])('goes by %s to row %d, column %d', (key, row, column) => {
    expect(moveInGrid({ ...grid, key })).toEqual({ row, column });
  });

  it.each([
    ['Home', 0, 0],
    ['End', 2, 3],
  ])('goes by Control and %s to the corner', (key, row, column) => {
    expect(moveInGrid({ ...grid, key, ctrlKey: true })).toEqual({ row, column });
  });

  it.each([
    ['ArrowUp', 0, 0],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 2, 3],
    ['ArrowRight', 2, 3],
  ])('holds at the edge for %s', (key, row, column) => {
    expect(moveInGrid({ ...grid, from: { row, column }, key })).toEqual({ row, column });
  });

  it('does not move for another key', () => {
    expect(moveInGrid({ ...grid, key: 'Enter' })).toBeNull();
  });
});
