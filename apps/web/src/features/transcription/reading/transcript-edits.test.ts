import { setCueText } from '@lineup/shared/subtitles/set-cue-text.ts';
import { removeCue } from '@lineup/shared/subtitles/remove-cue.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { getRun, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { judgeRun } from '#features/transcription/runs/judge-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { receivedCues } from './received-cues.ts';
import { editTranscript, flushEdits, redoEdit, settleEdits, undoEdit, useTranscriptEdits } from './transcript-edits.ts';

const ENDED = { at: 430, cause: 'eof' } as const;
const ANSWER = JSON.stringify({
  segments: [
    { start: 0, end: 1, text: 'And so' },
    { start: 1, end: 2, text: 'ask not' },
  ],
});

function answer(text: string) {
  return makePart({ frames: makeAnswer(text), ending: ENDED });
}

beforeEach(() => {
  useTranscriptEdits.setState({ edits: new Map() });
  useTranscriptionStore.setState({ runs: [makeRun({ parts: [answer(ANSWER)] })] });
});

/** The run as the store has it now. */
function read(): { run: TranscriptionRun; outcome: ReturnType<typeof judgeRun> } {
  const run = getRun('r');
  if (run === undefined) throw new Error('there is no run');
  return { run, outcome: judgeRun(run) };
}

const write = (id: string, text: string) =>
  editTranscript(read(), (cues) => setCueText(cues, { id, text }), `text ${id}`);

/** The texts that the run keeps; null when it is as it came. */
function keptTexts(): string[] | null {
  flushEdits();
  return read().run.edited?.map(({ text }) => text) ?? null;
}

describe('editing a transcript', () => {
  test('changes its cues, and the run learns of it', () => {
    write('c0', 'And now');
    expect(keptTexts()).toEqual(['And now', 'ask not']);
  });

  test('typing in one cue is undone together, what comes after settling apart', () => {
    for (const text of ['A', 'An', 'And']) write('c0', text);
    settleEdits(read());
    write('c0', 'And yet');
    undoEdit(read());
    expect(keptTexts()).toEqual(['And', 'ask not']);
    undoEdit(read());
    expect(keptTexts()).toBe(null);
    redoEdit(read());
    expect(keptTexts()).toEqual(['And', 'ask not']);
  });

  test('bringing back what came is an edit, which can be undone', () => {
    write('c0', 'And now');
    editTranscript(read(), () => receivedCues(read()));
    expect(keptTexts()).toBe(null);
    undoEdit(read());
    expect(keptTexts()).toEqual(['And now', 'ask not']);
  });

  test('goes on with what was kept earlier', () => {
    const edited = [{ id: 'c0', start: 0, end: 1, text: 'kept' }];
    useTranscriptionStore.setState({ runs: [makeRun({ parts: [answer(ANSWER)], edited })] });
    write('c0', 'kept on');
    expect(keptTexts()).toEqual(['kept on']);
  });

  test('an edit that changes nothing is none', () => {
    editTranscript(read(), (cues) => removeCue(cues, 'nobody'));
    expect(useTranscriptEdits.getState().edits.size).toBe(0);
    expect(keptTexts()).toBe(null);
  });

  test('what was undone to the end is as it comes now, when pieces were asked for again', () => {
    write('c0', 'And now');
    undoEdit(read());
    const other = JSON.stringify({ segments: [{ start: 0, end: 1, text: 'again' }] });
    useTranscriptionStore.setState({ runs: [makeRun({ parts: [answer(other)] })] });
    expect(write('c0', 'and again').map(({ text }) => text)).toEqual(['and again']);
  });
});
