import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { editBench, saveBench } from '#features/transcription/bench/edit-bench.ts';
import { openSession } from '#features/transcription/bench/open-session.ts';
import { addTurn, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import { saveTurn } from './save-turn.ts';
import { takeRecording } from './take-recording.ts';

// What a file is, and its sound, only a browser can tell.
vi.mock(import('./examine-recording.ts'), () => ({
  examineRecording: async () => makeTurn().recording,
}));

const { getState, setState, getInitialState } = useTranscriptionStore;
const FACTS = { name: 'talk.wav', origin: 'file', sessionId: null, onProgress: () => {}, onRead: () => {} } as const;
const audio = new Blob(['sound'], { type: 'audio/wav' });

beforeEach(() => setState(getInitialState(), true));

test('a recording that is taken before the bench has been read begins its session with what was set up', async () => {
  await openSession(undefined);
  editBench({ bigFiles: 'cut' });
  saveBench();
  setState(getInitialState(), true);
  const opening = openSession(undefined);
  const turn = await takeRecording(audio, FACTS);
  await opening;
  expect(getState()).toMatchObject({ sessionId: turn?.sessionId, isOpen: true, bench: { bigFiles: 'cut' } });
});

test('whoever opens another session while a recording is read stays there; it is kept as one of its own', async () => {
  addTurn(makeTurn({ id: 'old', sessionId: 'other' }));
  await saveTurn('old');
  await openSession(undefined);
  const taking = takeRecording(audio, FACTS);
  await openSession('other');
  const turn = await taking;
  expect(getState()).toMatchObject({ sessionId: 'other', isOpen: true, turnId: null });
  expect(getState().turns.map(({ sessionId }) => sessionId)).toEqual(['other', turn?.sessionId]);
});
