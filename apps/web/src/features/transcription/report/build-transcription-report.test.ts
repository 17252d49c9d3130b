import { expect, test } from 'vitest';
import { createFormat } from '#i18n/create-format.ts';
import { enArchive } from '#i18n/en-archive.ts';
import { enTranscriptionScreen } from '#i18n/en-transcription-screen.ts';
import { en } from '#i18n/en.ts';
import type { TextKey } from '#i18n/catalogue.ts';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import { buildTranscriptionReport } from './build-transcription-report.ts';

const texts: Partial<Record<TextKey, unknown>> = { ...en, ...enArchive, ...enTranscriptionScreen };
const context = {
  locale: 'en' as const,
  text: (key: TextKey) => String(texts[key]),
  format: createFormat('en', { second: 's', bytes: () => 'bytes', mebibytes: 'MiB', gibibytes: 'GiB' }),
};

const answered = (text: string) =>
  makePart({ frames: makeAnswer(JSON.stringify({ text })), ending: { at: 420, cause: 'eof' } });

function build(records: { turns: object[]; runs: object[] }, blobs = new Map<string, Blob>()) {
  const withIds = (list: object[]) => list.map((record) => ({ id: '', ...record }));
  const empty = { sessions: [], journal: [], settings: [], prompts: [] };
  return buildTranscriptionReport(
    { records: { ...empty, turns: withIds(records.turns), runs: withIds(records.runs) }, blobs },
    context,
  );
}

test('a recording is a turn with what was said in it, its sound, and the newest transcript of each lane', () => {
  const reference = { text: 'one two three four', file: null, cues: [] };
  const { turns, sounds, lanes } = build(
    {
      turns: [makeTurn({ reference })],
      runs: [
        makeRun({ id: 'old', seq: 0, parts: [answered('one')] }),
        makeRun({ id: 'new', seq: 2, parts: [answered('one two tree four')] }),
        makeRun({ id: 'b', seq: 1, laneId: 'b', letter: 'B', parts: [makePart()] }),
      ],
    },
    new Map([['t', new Blob(['sound'], { type: 'audio/wav' })]]),
  );
  expect(turns).toHaveLength(1);
  expect(turns[0]).toMatchObject({ heading: 'talk.wav', input: 'one two three four', sound: { mime: 'audio/wav' } });
  expect(turns[0]?.answers.map(({ letter, text }) => [letter, text])).toEqual([
    ['A', 'one two tree four'],
    ['B', ''],
  ]);
  expect(turns[0]?.answers[0]?.figures.find(({ id }) => id === 'wer')).toMatchObject({
    value: '25.0',
    unit: '%',
    amount: 25,
  });
  expect(turns[0]?.answers[1]?.end.tone).toBe('warn');
  expect(sounds.get(turns[0]?.sound?.bytesOf ?? '')?.size).toBe(5);
  expect(lanes.map(({ letter, model }) => [letter, model])).toEqual([
    ['A', 'whisper-1'],
    ['B', 'whisper-1'],
  ]);
});

test('without a reference no error rate is made up, and an edited transcript is told as edited', () => {
  const run = makeRun({
    parts: [answered('one')],
    edited: [{ id: 'c', start: null, end: null, text: 'One, I said.' }],
  });
  const [turn] = build({ turns: [makeTurn()], runs: [run] }).turns;
  expect(turn?.answers[0]?.text).toBe('One, I said.');
  expect(turn?.answers[0]?.figures.find(({ id }) => id === 'wer')).toMatchObject({ value: '–', amount: null });
});
