import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { saveBlob, saveRecord } from '#lib/records.ts';
import { loadSession } from './load-session.ts';
import { saveSession } from './save-session.ts';
import type { TranscriptionRun } from './transcription-run.ts';
import type { TranscriptionSession } from './transcription-session.ts';
import { transcriptionStore } from './transcription-store.ts';

const run: TranscriptionRun = {
  id: 'run',
  sessionId: 'one',
  seq: 0,
  lane: 'A',
  gateway: 'default',
  request: { model: 'whisper-1', response_format: 'json', temperature: 0.2 },
  sentAt: 5,
  upload: { name: 'talk.wav', bytes: 5, duration: 3.5, progress: [{ at: 3, sent: 1 }] },
  frames: [{ at: 9, event: { kind: 'body', lane: 'A', seq: 0, t: 8, text: '{"text":"a"}', truncated: false } }],
  end: { at: 9, cause: 'eof' },
};

const session: TranscriptionSession = {
  id: 'one',
  createdAt: 4,
  turn: {
    id: 'turn',
    sessionId: 'one',
    seq: 0,
    recording: {
      name: 'talk.wav',
      origin: 'microphone',
      bytes: 5,
      format: { name: 'wav', mime: 'audio/wav', extension: 'wav' },
      sound: { duration: 3.5, sampleRate: 16_000, envelope: { peaks: [0.5], rms: [0.2] } },
    },
    ...transcriptionStore.getInitialState().settings,
  },
  audio: new Blob(['sound'], { type: 'audio/wav' }),
  runs: [run],
  isPreparing: false,
};

beforeEach(async () => {
  await saveSession(session);
  await saveBlob('turn', new Blob(['sound'], { type: 'audio/wav' }));
});

test('a saved session comes back as it was, with its recording', async () => {
  const loaded = await loadSession('one');
  expect(loaded).toEqual(session);
  expect(await loaded?.audio?.text()).toBe('sound');
});

test('a session that was not saved is missing', async () => {
  expect(await loadSession('two')).toBeUndefined();
});

test('a run that was under way when the page went away is cut off there by the reload', async () => {
  const open: TranscriptionRun = { ...run, end: null };
  await saveRecord('runs', open);
  expect((await loadSession('one'))?.runs[0]?.end).toEqual({ at: 9, cause: 'reloaded' });
});

test('a run of which only the upload is known is cut off at its last step', async () => {
  const open: TranscriptionRun = { ...run, frames: [], end: null };
  await saveRecord('runs', open);
  expect((await loadSession('one'))?.runs[0]?.end).toEqual({ at: 3, cause: 'reloaded' });
});

test('a damaged run is left out and the rest is kept', async () => {
  const damaged = { ...run, id: 'damaged', seq: 1, frames: 'none' };
  await saveRecord('runs', damaged);
  expect((await loadSession('one'))?.runs.map(({ id }) => id)).toEqual(['run']);
});
