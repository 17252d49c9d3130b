import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { readJournal } from '#lib/journal.ts';
import { readRecord, saveRecord } from '#lib/records.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import { liveRuns } from '#features/transcription/runs/live-runs.ts';
import { reportPart } from '#features/transcription/runs/report-part.ts';
import { keepRecordingBytes, readRecordingBytes } from './recording-bytes.ts';
import { recordingTurn } from './recording-turn.ts';
import { removeRecording } from './remove-recording.ts';

// One database for all: the modules keep it open.
beforeEach(() => useTranscriptionStore.setState(useTranscriptionStore.getInitialState(), true));

it('a run that was under way comes back with what had come of it, and an end', async () => {
  const [turn, run] = [makeTurn(), makeRun({ parts: [makePart({ askedAt: null, progress: [], bytes: 0 })] })];
  useTranscriptionStore.setState({ turns: [turn], runs: [run], turnId: turn.id });
  await Promise.all([saveRecord('turns', turn), saveRecord('runs', run)]);
  reportPart(run.id, 0, { type: 'asked', at: 5, name: 'talk.wav', fileType: 'audio/wav', bytes: 9 });
  await vi.waitFor(async () => expect((await readJournal(run.id)).entries).toHaveLength(1));
  const restore = await removeRecording(turn.id);
  reportPart(run.id, 0, { type: 'ended', at: 6, cause: 'aborted' });
  await restore();
  expect(useTranscriptionStore.getState().runs).toMatchObject([
    { id: run.id, parts: [{ askedAt: 5, bytes: 9, ending: { at: 5, cause: 'reloaded' } }] },
  ]);
});

it('what is still being stopped is over before it comes back', async () => {
  const [turn, run] = [makeTurn(), makeRun()];
  useTranscriptionStore.setState({ turns: [turn], runs: [run], turnId: turn.id });
  await Promise.all([saveRecord('turns', turn), saveRecord('runs', run)]);
  const over = Promise.withResolvers<void>();
  void liveRuns.during([run.id], () => over.promise);
  const restore = await removeRecording(turn.id);
  const restoring = restore();
  // Far more readings than it takes to bring it back.
  for (let count = 0; count < 50; count += 1) await readRecord('turns', recordingTurn, turn.id);
  expect(useTranscriptionStore.getState().turns).toEqual([]);
  over.resolve();
  await restoring;
  expect(useTranscriptionStore.getState().runs).toMatchObject([{ parts: [{ ending: { cause: 'reloaded' } }] }]);
});

it('a recording that comes back has bytes that did not go with it', async () => {
  const turn = makeTurn();
  const audio = new Blob(['sound'], { type: 'audio/wav' });
  useTranscriptionStore.setState({ turns: [turn], turnId: turn.id });
  await keepRecordingBytes(turn.id, audio);
  const restore = await removeRecording(turn.id);
  expect(useTranscriptionStore.getState().turns).toEqual([]);
  await restore();
  expect(useTranscriptionStore.getState().turns).toEqual([turn]);
  const back = await readRecordingBytes(turn.id);
  expect(back).not.toBe(audio);
  expect(await back?.text()).toBe('sound');
});
