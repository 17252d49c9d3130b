import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readRecord, saveRecord } from '#lib/records.ts';
import { addRuns, addTurn } from '#features/transcription/bench/transcription-store.ts';
import { recordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { saveTurn } from '#features/transcription/recordings/save-turn.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import { keptRun } from './kept-run.ts';
import { saveRun } from './save-run.ts';

test('what is edited here while another tab deletes it stays deleted', async () => {
  addTurn(makeTurn());
  addRuns([makeRun({ edited: [] })]);
  await Promise.all([saveRun('r'), saveTurn('t')]);
  expect(await readRecord('runs', keptRun, 'r')).toBeUndefined();
  expect(await readRecord('turns', recordingTurn, 't')).toBeUndefined();

  await Promise.all([saveRecord('runs', makeRun()), saveRecord('turns', makeTurn())]);
  await saveRun('r');
  expect(await readRecord('runs', keptRun, 'r')).toEqual(makeRun({ edited: [] }));
});
