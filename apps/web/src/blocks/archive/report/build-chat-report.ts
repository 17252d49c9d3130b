import type { ArchiveContent } from '@lineup/shared/archive/archive.ts';
import type { ReportAnswer, ReportModel, ReportTurn } from '@lineup/shared/archive/report/report-model.ts';
import * as v from 'valibot';
import { readMarkdown } from '#blocks/messages/read-markdown.ts';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { chatReportBench } from './chat-report-bench.ts';
import { chatReportRun, type ChatReportRun } from './chat-report-run.ts';
import { chatReportTurn, type ChatReportTurn } from './chat-report-turn.ts';
import { describeEnd } from './describe-end.ts';
import { describeProblem } from './describe-problem.ts';
import { listChatFigures } from './list-chat-figures.ts';
import { listReportLanes } from './list-report-lanes.ts';
import { markUpBlocks } from './mark-up-blocks.ts';
import type { ReportContext } from './report-context.ts';
import { shownTurns } from './shown-turns.ts';

/** A chat as it is shown: its turns in order, each lane's answer that counts, and what the lanes were asked with. */
export function buildChatReport(
  records: ArchiveContent['records'],
  context: ReportContext,
): Pick<ReportModel, 'lanes' | 'turns'> {
  const bench = records.settings.map((record) => v.safeParse(chatReportBench, record)).find(({ success }) => success);
  const path = bench?.success === true ? bench.output.path : {};
  const turns = shownTurns(readAll(chatReportTurn, records.turns), path);
  const runs = Map.groupBy(readAll(chatReportRun, records.runs), ({ turnId }) => turnId);
  const shown = turns.map((turn) => ({ turn, runs: chooseRuns(turn, runs.get(turn.id) ?? []) }));
  return {
    lanes: listReportLanes(shown.flatMap((each) => each.runs)),
    turns: shown.map((each, index) => buildTurn({ ...each, number: index + 1 }, context)),
  };
}

function readAll<Schema extends v.GenericSchema>(schema: Schema, records: readonly unknown[]): v.InferOutput<Schema>[] {
  return records.map((record) => v.safeParse(schema, record)).flatMap((read) => (read.success ? [read.output] : []));
}

/** Of each lane the run that was chosen, else its last. */
function chooseRuns({ chosen }: ChatReportTurn, runs: readonly ChatReportRun[]): ChatReportRun[] {
  return Array.from(
    Map.groupBy(runs, ({ laneId }) => laneId).values(),
    (own) => own.find(({ id, laneId }) => id === chosen[laneId]) ?? own.at(-1),
  )
    .filter((run) => run !== undefined)
    .toSorted((a, b) => (a.letter < b.letter ? -1 : Number(a.letter > b.letter)));
}

type NumberedTurn = { turn: ChatReportTurn; runs: readonly ChatReportRun[]; number: number };

function buildTurn({ turn, runs, number }: NumberedTurn, context: ReportContext): ReportTurn {
  return {
    heading: context.text('archive.turn.number', { number }),
    input: turn.input,
    language: textLanguage(turn.input) ?? '',
    files: turn.attachments.map(({ name }) => name),
    sound: null,
    answers: runs.map((run) => buildAnswer(run, context)),
  };
}

function buildAnswer(laneRun: ChatReportRun, context: ReportContext): ReportAnswer {
  const { letter, model, gateway, run, choice, prefix, edit } = laneRun;
  const shown = run.choices.find(({ index }) => index === choice) ?? run.choices[0];
  const text = edit ?? `${prefix}${shown?.text ?? ''}`;
  return {
    letter,
    model,
    gateway,
    label: '',
    returned: run.model === null || run.model === model ? '' : run.model,
    text,
    body: text === '' ? null : markUpBlocks(readMarkdown(text).blocks.map(({ node }) => node)),
    language: textLanguage(text) ?? '',
    reasoning: shown?.reasoning ?? '',
    sound: null,
    end: describeEnd(run.end, context),
    problem: describeProblem(run.end?.problem ?? run.problem, context),
    figures: listChatFigures(laneRun, context),
  };
}
