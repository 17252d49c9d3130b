import type { ReportAnswer, ReportTurn } from '@lineup/shared/archive/report/report-model.ts';
import { cuesToText } from '@lineup/shared/subtitles/cues-to-text.ts';
import * as v from 'valibot';
import { describeEnd } from '#blocks/archive/report/describe-end.ts';
import { describeProblem } from '#blocks/archive/report/describe-problem.ts';
import { listReportLanes } from '#blocks/archive/report/list-report-lanes.ts';
import type { ReportContext } from '#blocks/archive/report/report-context.ts';
import type { ReportBuilder } from '#blocks/archive/report/report-parts.ts';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { recordingTurn, type RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { judgeRun } from '#features/transcription/runs/judge-run.ts';
import { keptRun } from '#features/transcription/runs/kept-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { listTranscriptFigures } from './list-transcript-figures.ts';

/** The recordings of a session, one turn each, with what was said in it and the newest transcript of each lane. */
export const buildTranscriptionReport: ReportBuilder = ({ records, blobs }, context) => {
  const turns = parseAll(recordingTurn, records.turns).toSorted((a, b) => a.seq - b.seq);
  const runs = parseAll(keptRun, records.runs);
  const sounds = new Map(
    turns.flatMap(({ id }) => {
      const sound = blobs.get(id);
      return sound === undefined ? [] : [[soundId(id), sound] as const];
    }),
  );
  return {
    sounds,
    lanes: listReportLanes(runs.map(describeLane)),
    turns: turns.map((turn) => {
      const own = runs.filter(({ turnId }) => turnId === turn.id);
      return buildTurn({ turn, runs: own, sound: sounds.get(soundId(turn.id)) }, context);
    }),
  };
};

function parseAll<Schema extends v.GenericSchema>(
  schema: Schema,
  records: readonly unknown[],
): v.InferOutput<Schema>[] {
  return records.map((record) => v.safeParse(schema, record)).flatMap((read) => (read.success ? [read.output] : []));
}

/** Not the id of the bytes themselves: those of the page may be others. */
function soundId(turnId: string): string {
  return `sound ${turnId}`;
}

function describeLane({ letter, gateway, request }: TranscriptionRun) {
  const { model, ...parameters } = request;
  return { letter, gateway, model, parameters };
}

type TurnParts = { turn: RecordingTurn; runs: readonly TranscriptionRun[]; sound: Blob | undefined };

function buildTurn({ turn, runs, sound }: TurnParts, context: ReportContext): ReportTurn {
  const { recording, reference } = turn;
  const lanes = Map.groupBy(runs, ({ laneId }) => laneId);
  const newest = Array.from(lanes.values(), (own) => own.toSorted((a, b) => a.seq - b.seq).at(-1));
  const said = reference?.text ?? '';
  return {
    heading: recording.name,
    input: said,
    language: textLanguage(said) ?? '',
    files: [],
    sound: sound === undefined ? null : { bytesOf: soundId(turn.id), mime: sound.type, name: recording.name },
    answers: newest.flatMap((run) => (run === undefined ? [] : [buildAnswer(run, reference?.text ?? null, context)])),
  };
}

function buildAnswer(run: TranscriptionRun, reference: string | null, context: ReportContext): ReportAnswer {
  const { state, transcript, problem } = judgeRun(run);
  const received = transcript?.text.trim() ?? '';
  const text = run.edited === null ? received : cuesToText(run.edited);
  const isOver = state !== 'waiting' && state !== 'sending' && state !== 'working';
  return {
    letter: run.letter,
    model: run.request.model,
    gateway: run.gateway,
    label: '',
    returned: '',
    text,
    body: null,
    language: textLanguage(text) ?? '',
    reasoning: '',
    sound: null,
    end: describeEnd(isOver ? { state } : null, context),
    problem: describeProblem(problem, context),
    figures: listTranscriptFigures({ run, text: received, reference }, context),
  };
}
