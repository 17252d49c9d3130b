import { expect, test } from 'vitest';
import { copySessions } from './copy-sessions.ts';
import { readArchive } from './read-archive.ts';
import { joinPieces, makeArchive } from './testing/make-archive.ts';
import { writeArchive } from './write-archive.ts';

function copy(...ids: string[]) {
  let count = 0;
  return copySessions(makeArchive(), { ids: new Set(ids), newId: () => `new${(count += 1)}` });
}

test('a copy has fresh ids, and all that named the old ones names them', () => {
  const { records, blobs } = copy('c0ffee00000000000000000000000001');
  expect(records.sessions.map(({ id }) => id)).toEqual(['new1', 'c0ffee00000000000000000000000002']);
  expect(records.turns[0]).toMatchObject({ id: 'new2', sessionId: 'new1', chosen: { a: 'new3' }, parent: null });
  expect(records.runs[0]).toMatchObject({ id: 'new3', sessionId: 'new1', turnId: 'new2' });
  expect(records.runs[0]).toHaveProperty('run.t', Float64Array.of(0.5));
  expect(records.journal[0]).toMatchObject({ id: 'new3:00000000', runId: 'new3', sessionId: 'new1' });
  expect(records.settings[0]).toEqual({ id: 'bench.new1', path: { new2: 'new2', first: 'new2' } });
  expect(records.runs[1]).toEqual(makeArchive().records.runs[1]);
  expect(blobs).toEqual(makeArchive().blobs);
});

test('bytes go with the run that they belong to', () => {
  expect(copy('c0ffee00000000000000000000000002').blobs[0]).toMatchObject({ id: 'new2', base64: 'UklGRg==' });
});

test('a copy is a good archive', () => {
  const archive = copy('c0ffee00000000000000000000000001', 'c0ffee00000000000000000000000002');
  const text = joinPieces(writeArchive(archive), archive);
  expect(readArchive(text, { session: () => true, screens: {} })).toStrictEqual(archive);
});
