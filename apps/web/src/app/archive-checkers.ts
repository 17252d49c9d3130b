import type { ArchiveCheckers, RecordCheck } from '@lineup/shared/archive/archive-checkers.ts';
import * as v from 'valibot';
import { prompt } from '#blocks/prompts/prompt.ts';
import { benchRecord } from '#features/chat/conversation/bench-record.ts';
import { runRecord, turnRecord } from '#features/chat/conversation/chat-records.ts';
import { speechBenchRecord } from '#features/speech/bench/speech-bench.ts';
import { takeRecord } from '#features/speech/takes/take-record.ts';
import { transcriptionBenchRecord } from '#features/transcription/bench/transcription-bench.ts';
import { recordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { keptRun } from '#features/transcription/runs/kept-run.ts';
import { sessionRecord } from '#lib/session-record.ts';

const check =
  (schema: v.GenericSchema): RecordCheck =>
  (record) =>
    v.is(schema, record);

/** How archives are checked: every screen's records by the schemas with which the screen reads them. */
export const archiveCheckers: ArchiveCheckers = {
  session: check(sessionRecord),
  prompt: check(prompt),
  screens: {
    chat: { turn: check(turnRecord), run: check(runRecord), bench: check(benchRecord) },
    // A take has no turn: there is none that could be read.
    speech: { turn: () => false, run: check(takeRecord), bench: check(speechBenchRecord) },
    transcription: { turn: check(recordingTurn), run: check(keptRun), bench: check(transcriptionBenchRecord) },
  },
};
