import { expect, test, vi } from 'vitest';
import { readRecords } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { getTake } from '#features/speech/bench/speech-store.ts';
import { neverAnswer } from '#features/speech/testing/never-answer.ts';
import { speakCells } from './speak-cells.ts';
import { stopTakes } from './stop-takes.ts';
import { takeRecord } from './take-record.ts';

const lane: ResolvedSpeechLane = { id: 'b', letter: 'B', gateway: 'main', model: 'tts-1', parameters: { speed: 2 } };

test('a take is kept with its session from its start on, and with its end when it has one', async () => {
  neverAnswer();
  editBench({ text: ' Long text \n' });
  const { sessionId, takeIds } = speakCells([{ lane, voice: 'nova' }], {});
  const [id = ''] = takeIds;
  const readTakes = async () => (await readRecords('runs', takeRecord, { sessionId })).records;

  await vi.waitFor(async () => {
    expect(await readTakes()).toMatchObject([
      { laneId: 'b', letter: 'B', request: { request: { input: 'Long text', voice: 'nova', speed: 2 } }, ending: null },
    ]);
    const { records } = await readRecords('sessions', sessionRecord);
    expect(records).toMatchObject([{ id: sessionId, title: 'Long text' }]);
  });

  stopTakes([id]);
  await vi.waitFor(async () => expect(await readTakes()).toMatchObject([{ id, ending: { state: 'stopped' } }]));
  expect(getTake(id)?.ending?.state).toBe('stopped');
});

test('a long text is asked for in pieces, no more than four at once', async () => {
  const asked = neverAnswer();
  editBench({ text: 'A sentence of some length. '.repeat(10), split: 'sentences' });
  const { takeIds } = speakCells([{ lane, voice: 'nova' }], {});
  const [id = ''] = takeIds;
  await vi.waitFor(() => expect(asked).toHaveLength(4));
  expect(getTake(id)?.pieces).toHaveLength(10);
  expect(asked[0]).toMatchObject({ request: { input: 'A sentence of some length.' } });
  stopTakes([id]);
  await vi.waitFor(() => expect(getTake(id)?.ending?.state).toBe('stopped'));
  expect(asked).toHaveLength(4);
});

test('the pieces keep within the limit of the lane’s gateway', () => {
  neverAnswer();
  editBench({ text: 'One two. '.repeat(20), split: 'limits' });
  const limits = {
    main: {
      temperature: { min: 0, max: 1 },
      uploadBytes: 1,
      speechInput: { max: 50, unit: 'characters' as const },
      speechFormats: [],
      refusedUploads: [],
    },
  };
  const { takeIds } = speakCells([{ lane, voice: 'nova' }], limits);
  const pieces = getTake(takeIds[0] ?? '')?.pieces ?? [];
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.every(({ start, end }) => end - start <= 50)).toBe(true);
  stopTakes(takeIds);
});
