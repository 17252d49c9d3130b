import { expect, test } from 'vitest';
import { findRows } from './find-rows.ts';

const rows = [0, 10, 30, 40].map((top, line) => ({
  line,
  from: 0,
  to: 1,
  isFirst: true,
  top,
  height: line === 1 ? 20 : 10,
}));

test.each([
  [{ top: 0, bottom: 50 }, [0, 4]],
  [{ top: 0, bottom: 10 }, [0, 1]],
  [{ top: 9, bottom: 11 }, [0, 2]],
  [{ top: 10, bottom: 30 }, [1, 2]],
  [{ top: 12, bottom: 31 }, [1, 3]],
  [{ top: 60, bottom: 90 }, [4, 4]],
])('between %j are rows %j', (view, found) => {
  expect(findRows(rows, view)).toEqual(found);
});

test('of no rows none is seen', () => {
  expect(findRows([], { top: 0, bottom: 100 })).toEqual([0, 0]);
});
