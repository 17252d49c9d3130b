import { expect, test, vi } from 'vitest';
import { readRecords } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { generateTakes, stopTakes } from './generate-takes.ts';
import { getTake, setText, useSpeechStore } from './speech-store.ts';
import { takeRecord } from './take-record.ts';

/** A gateway that does not answer until it is stopped. */
function neverAnswer(_path: string, { signal }: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

test('a take is kept with its session from its start on, and with its end when it has one', async () => {
  vi.stubGlobal('fetch', neverAnswer);
  setText('Long text');
  const sessionId = generateTakes([{ id: 'a', letter: 'A', gateway: 'main', model: 'tts-1', overrides: {} }]);
  const readTakes = async () => (await readRecords('runs', takeRecord, { sessionId })).records;

  await vi.waitFor(async () => {
    expect(await readTakes()).toMatchObject([{ request: { request: { input: 'Long text' } }, end: null }]);
    const { records } = await readRecords('sessions', sessionRecord);
    expect(records).toMatchObject([{ id: sessionId, title: 'Long text' }]);
  });

  const id = useSpeechStore.getState().takes[0]?.id ?? '';
  stopTakes([id]);
  await vi.waitFor(async () => expect(await readTakes()).toMatchObject([{ id, end: { state: 'stopped' } }]));
  expect(getTake(id)?.end?.state).toBe('stopped');
});
