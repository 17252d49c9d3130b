import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { deleteSession } from '#lib/delete-session.ts';
import { saveRecord } from '#lib/records.ts';
import { keepRecordingBytes, readRecordingBytes } from '#features/transcription/recordings/recording-bytes.ts';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import { editBench, saveBench } from './edit-bench.ts';
import { openSession } from './open-session.ts';
import { addTurn, useTranscriptionStore } from './transcription-store.ts';

const { getState, setState, getInitialState } = useTranscriptionStore;
const part = makePart({ frames: makeAnswer('{"text":"a"}'), ending: { at: 420, cause: 'eof' } });

/** Keeps a session and forgets it, as a reload does. */
async function keep(turn = makeTurn(), runs = [makeRun({ parts: [part] })]) {
  await Promise.all([saveRecord('turns', turn), ...runs.map((run) => saveRecord('runs', run))]);
}

beforeEach(async () => {
  await deleteSession('s');
  setState(getInitialState());
});

test('a kept session comes back as it was, with its recording', async () => {
  await keep();
  await keepRecordingBytes('t', new Blob(['sound'], { type: 'audio/wav' }));
  await openSession('s');
  expect(getState()).toMatchObject({ sessionId: 's', missingId: null, isOpen: true });
  expect(getState().turns).toEqual([makeTurn()]);
  expect(getState().runs).toEqual([makeRun({ parts: [part] })]);
  expect(await (await readRecordingBytes('t'))?.text()).toBe('sound');
});

test('a session that was not kept is missing', async () => {
  await openSession('nowhere');
  expect(getState()).toMatchObject({ sessionId: null, missingId: 'nowhere', isOpen: false });
});

test.each([
  { name: 'after its answer had begun', frames: part.frames, at: 420 },
  { name: 'while it was being sent', frames: [], at: 20 },
])('a request under way when the page went away is cut off there by the reload: $name', async ({ frames, at }) => {
  await keep(makeTurn(), [makeRun({ parts: [makePart({ frames, ending: null })] })]);
  await openSession('s');
  expect(getState().runs[0]?.parts[0]?.ending).toEqual({ at, cause: 'reloaded' });
});

test('a damaged run is left out and the rest is kept', async () => {
  await keep();
  await saveRecord('runs', { id: 'damaged', sessionId: 's', seq: 1, parts: 'none' });
  await openSession('s');
  expect(getState().runs.map(({ id }) => id)).toEqual(['r']);
});

test('a run of version 0.1 is read as one of a single request', async () => {
  await keep(makeTurn(), []);
  const { frames } = part;
  await saveRecord('runs', {
    id: 'old',
    sessionId: 's',
    seq: 0,
    lane: 'B',
    gateway: 'default',
    request: { model: 'whisper-1' },
    sentAt: 5,
    upload: { name: 'talk.wav', bytes: 5, duration: 3.5, progress: [{ at: 3, sent: 1 }] },
    frames,
    end: { at: 9, cause: 'eof' },
  });
  await openSession('s');
  expect(getState().runs).toEqual([
    makeRun({
      id: 'old',
      laneId: 'b',
      letter: 'B',
      request: { model: 'whisper-1' },
      sentAt: 5,
      duration: 3.5,
      parts: [
        makePart({
          end: 3.5,
          type: '',
          bytes: 5,
          progress: [{ at: 3, sent: 1 }],
          frames,
          ending: { at: 9, cause: 'eof' },
        }),
      ],
    }),
  ]);
});

test('what is set before a session has been read is kept, beside what was kept', async () => {
  await openSession(undefined);
  editBench({ bigFiles: 'cut', differencesOnly: false });
  saveBench();
  setState(getInitialState());
  const opening = openSession(undefined);
  editBench({ differencesOnly: true });
  await opening;
  const bench = { bigFiles: 'cut', differencesOnly: true };
  expect(getState().bench).toMatchObject(bench);
  setState(getInitialState());
  await openSession(undefined);
  expect(getState().bench).toMatchObject(bench);
});

test('a recording that is taken while the session is still read stays on the screen', async () => {
  const opening = openSession(undefined);
  addTurn(makeTurn());
  setState({ sessionId: 's', isOpen: true, turnId: 't' });
  await opening;
  expect(getState()).toMatchObject({ sessionId: 's', isOpen: true, turnId: 't' });
});
