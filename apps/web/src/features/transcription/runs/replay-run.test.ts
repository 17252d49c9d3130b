import { describe, expect, test } from 'vitest';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { reduceTranscriptionRun } from './reduce-transcription-run.ts';
import { replayRun } from './replay-run.ts';
import type { TranscriptionEntry } from './transcription-entry.ts';

const fresh = makePart({ askedAt: null, progress: [], bytes: 0, type: '' });
const asked = makeRun({ parts: [fresh, fresh] });
const open = { kind: 'open', lane: 'A', seq: 0, t: 8, status: 200, contentType: null, requestId: null } as const;
const delta = { kind: 'frame', lane: 'A', seq: 1, t: 9, data: '{"type":"transcript.text.delta"}', stray: [] };

const ENTRIES: TranscriptionEntry[] = [
  { index: 0, event: { type: 'asked', at: 1, name: 'talk.wav', fileType: 'audio/wav', bytes: 9 } },
  { index: 0, event: { type: 'sent', at: 2, sent: 1 } },
  { index: 0, event: { type: 'received', at: 10, event: open } },
  { index: 0, event: { type: 'received', at: 11, event: { ...delta, kind: 'frame' } } },
];

const fold = (run = asked, entries = ENTRIES) =>
  entries.reduce((before, entry) => reduceTranscriptionRun(before, { type: 'part', ...entry }), run);

describe('a journal', () => {
  test('makes of the run what the events made of it while they came', () => {
    expect(replayRun(asked, ENTRIES)).toEqual(fold());
  });

  test('without an entry leaves the run as it was asked', () => {
    expect(replayRun(asked, [])).toEqual(asked);
  });

  test('does not add twice what the run was kept with in the middle', () => {
    expect(replayRun(fold(), ENTRIES)).toEqual(fold());
  });

  test('leaves what has ended as it is', () => {
    const ended = makePart({ ending: { at: 9, cause: 'eof' } });
    const run = makeRun({ parts: [ended, fresh] });
    expect(replayRun(run, ENTRIES).parts[0]).toBe(ended);
  });

  test('ends at what is damaged', () => {
    const damaged = [...ENTRIES.slice(0, 2), { index: 0, event: { type: 'sent' } }, ...ENTRIES.slice(2)];
    expect(replayRun(asked, damaged)).toEqual(fold(asked, ENTRIES.slice(0, 2)));
  });
});
