import { expect, test } from 'vitest';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import { mergeSession } from './merge-session.ts';

const ended = makePart({ ending: { at: 9, cause: 'eof' } });
const kept = { turns: [makeTurn()], runs: [makeRun({ parts: [ended] })] };
const own = { turns: [makeTurn()], runs: [makeRun({ parts: [ended] })], isLive: () => false };

test('what has not changed stays the same object', () => {
  const merged = mergeSession(own, kept);
  expect(merged.turns[0]).toBe(own.turns[0]);
  expect(merged.runs[0]).toBe(own.runs[0]);
});

test('what another tab has added, changed or deleted is shown', () => {
  const reference = { text: 'said', file: null, cues: [] };
  const merged = mergeSession(own, {
    turns: [makeTurn({ reference }), makeTurn({ id: 't2', seq: 1 })],
    runs: [makeRun({ id: 'other', turnId: 't2', parts: [ended] })],
  });
  expect(merged.turns.map(({ id, reference: said }) => [id, said?.text ?? null])).toEqual([
    ['t', 'said'],
    ['t2', null],
  ]);
  expect(merged.runs.map(({ id }) => id)).toEqual(['other']);
});

test('a run that this page is sending is newer here', () => {
  const live = makeRun({ parts: [makePart({ progress: [{ at: 30, sent: 1 }] })] });
  const merged = mergeSession({ ...own, runs: [live], isLive: (id) => id === 'r' }, kept);
  expect(merged.runs[0]).toBe(live);
});
