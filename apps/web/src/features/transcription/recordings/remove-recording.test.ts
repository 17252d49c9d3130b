import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import { keepRecordingBytes, readRecordingBytes } from './recording-bytes.ts';
import { removeRecording } from './remove-recording.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

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
