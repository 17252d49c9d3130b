import { describe, expect, it } from 'vitest';
import { createFormat } from '#i18n/create-format.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { listWayFacts } from './list-way-facts.ts';

const text = (key: string) => key;
const format = createFormat('en', { second: 's', bytes: () => 'bytes', mebibytes: 'MiB', gibibytes: 'GiB' });

function factsOf(run: Partial<TranscriptionRun>) {
  const facts = listWayFacts(makeRun(run), { text, format });
  return Object.fromEntries(facts.map(({ label, value, unit = '' }) => [label, [value ?? '–', unit].join('|')]));
}

describe('listWayFacts: how it was sent', () => {
  it('tells the way, the file, its size and the length of the recording', () => {
    expect(factsOf({ way: 'wav', duration: 61.5 })).toMatchObject({
      'transcription.run.way': 'transcription.run.way.wav|',
      'transcription.run.file': 'talk.wav|',
      'transcription.run.bytes': '4,096|bytes',
      'transcription.run.duration': '1:01.5|',
      'transcription.run.request_id': '–|',
    });
  });

  it('tells of pieces how many, the first and the last, and all of their size', () => {
    const parts = [1, 2, 3].map((number) => makePart({ start: number, name: `talk-${number}.wav` }));
    expect(factsOf({ way: 'cut', parts })).toMatchObject({
      'transcription.run.file': 'talk-1.wav … talk-3.wav|',
      'transcription.run.bytes': '12,288|bytes',
      'transcription.run.pieces': '3|',
    });
  });

  it('does not know the size of what was not made', () => {
    const facts = factsOf({ duration: null, parts: [makePart({ bytes: 0, name: '' })] });
    expect(facts).toMatchObject({ 'transcription.run.bytes': '–|', 'transcription.run.file': '–|' });
    expect(facts['transcription.run.duration']).toBe('–|');
  });
});
