import { expect, test } from 'vitest';
import { keepReadable } from './keep-readable.ts';
import { makeArchive } from './testing/make-archive.ts';

const anything = { session: () => true, screens: {} };

test('what is whole stays', () => {
  const { records } = makeArchive();
  expect(keepReadable(records, anything)).toEqual({ records, leftOut: 0 });
});

test('a damaged record is left out alone', () => {
  const { records } = makeArchive();
  const turns = [
    ...records.turns,
    { id: 'odd', sessionId: 'c0ffee00000000000000000000000001', seq: 1, at: new Date(0) },
  ];
  expect(keepReadable({ ...records, turns }, anything)).toEqual({ records, leftOut: 1 });
});

test('with a session go its parts, with a run its journal', () => {
  const { records } = makeArchive();
  const session = (record: unknown) => JSON.stringify(record).includes('speech');
  const kept = keepReadable(records, { ...anything, session });
  expect(kept.records.runs.map(({ id }) => id)).toEqual(['take1']);
  expect(kept.records.journal).toEqual([]);
  expect(kept.leftOut).toBe(4);
});
