import { expect, test } from 'vitest';
import { judgeRun } from '#features/transcription/runs/judge-run.ts';
import type { RunPart, TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { hasFailedPieces } from './has-failed-pieces.ts';

const good = makePart({ frames: makeAnswer('{"text":"one"}'), ending: { at: 430, cause: 'eof' } });
const silent = makePart({ frames: makeAnswer('{"text":""}'), ending: { at: 430, cause: 'eof' } });
const bad = makePart({ ending: { at: 430, cause: 'reset' } });
const open = makePart();

test.each<[string, TranscriptionRun['way'], RunPart[], boolean]>([
  ['one of several failed', 'cut', [good, bad], true],
  ['a silent piece is no failure', 'cut', [good, silent], false],
  ['all failed: that is asking anew', 'cut', [bad, bad], false],
  ['another is under way', 'cut', [good, bad, open], false],
  ['a recording that was not cut', 'as_is', [bad], false],
])('%s', (_, way, parts, expected) => {
  const run = makeRun({ way, parts });
  expect(hasFailedPieces({ run, outcome: judgeRun(run) })).toBe(expected);
});
