import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteSession } from '#lib/delete-session.ts';
import { saveBlob } from '#lib/records.ts';
import { addTake, getTake, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { neverAnswer } from '#features/speech/testing/never-answer.ts';
import { createPiece } from './create-piece.ts';
import { saveAskedTake } from './save-asked-take.ts';
import { retryPieces } from './start-take.ts';
import { stopTakes } from './stop-takes.ts';

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;

/** Of two pieces the first came whole, and nothing of the second. */
const HALF = makeTake({
  text: 'One. Two.',
  pieces: [
    { ...createPiece({ start: 0, end: 4 }), bytes: 3, format: MP3, ending: { state: 'complete', t: 5 } },
    { ...createPiece({ start: 5, end: 9 }), ending: { state: 'stopped', t: 5 } },
  ],
  ending: { state: 'stopped', t: 5 },
});

beforeEach(async () => {
  useSpeechStore.setState(useSpeechStore.getInitialState(), true);
  await deleteSession('s1');
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      decodeAudioData = () => Promise.reject(new DOMException('', 'EncodingError'));
    },
  );
  addTake(HALF);
  await saveAskedTake(HALF.id);
});

afterEach(async () => {
  stopTakes([HALF.id]);
  await vi.waitUntil(() => getTake(HALF.id)?.ending !== null);
});

test('only the piece that is missing is asked for again, once however often it is pressed', async () => {
  const asked = neverAnswer();
  await saveBlob(HALF.id, new Blob(['mp3']));
  void retryPieces(HALF.id);
  void retryPieces(HALF.id);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked).toMatchObject([{ request: { input: 'Two.' } }]);
  expect(getTake(HALF.id)?.pieces.map(({ bytes, ending }) => [bytes, ending?.state])).toEqual([
    [3, 'complete'],
    [0, undefined],
  ]);
});

test('a piece whose bytes are no longer kept is asked for with the one that is missing', async () => {
  const asked = neverAnswer();
  void retryPieces(HALF.id, 1);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toMatchObject([{ request: { input: 'One.' } }, { request: { input: 'Two.' } }]);
});
