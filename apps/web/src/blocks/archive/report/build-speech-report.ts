import type { ArchiveContent } from '@lineup/shared/archive/archive.ts';
import type { ReportAnswer, ReportModel, ReportTurn } from '@lineup/shared/archive/report/report-model.ts';
import * as v from 'valibot';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { describeEnd } from './describe-end.ts';
import { describeProblem } from './describe-problem.ts';
import { listReportLanes } from './list-report-lanes.ts';
import { listTakeFigures } from './list-take-figures.ts';
import { playableSound } from './playable-sound.ts';
import type { ReportContext } from './report-context.ts';
import { speechReportTake, type SpeechReportTake } from './speech-report-take.ts';

type SpeechReport = Pick<ReportModel, 'lanes' | 'turns'> & {
  /** The sounds as a page plays them, by the ids under which the report names them. */
  sounds: ReadonlyMap<string, Blob>;
};

/** The takes of a session, one turn for each text in the order of its first take; of each cell the newest take. */
export function buildSpeechReport(
  { records, blobs }: { records: ArchiveContent['records']; blobs: ReadonlyMap<string, Blob> },
  context: ReportContext,
): SpeechReport {
  const takes = records.runs
    .map((record) => v.safeParse(speechReportTake, record))
    .flatMap((read) => (read.success ? [read.output] : []));
  const sounds = new Map(
    takes.flatMap((take) => {
      const blob = blobs.get(take.id);
      return blob === undefined ? [] : [[soundId(take), playableSound(blob, take)] as const];
    }),
  );
  const texts = Map.groupBy(takes, ({ request }) => request.request.input);
  return {
    sounds,
    lanes: listReportLanes(takes.map(describeLane)),
    turns: Array.from(texts, ([input, own], index) =>
      buildTurn({ input, takes: own, number: index + 1, sounds }, context),
    ),
  };
}

/** Not the id of the bytes themselves: those of the page may be others. */
function soundId({ id }: SpeechReportTake): string {
  return `sound ${id}`;
}

/** What the lane was asked with besides the text and the voice, which stand elsewhere. */
function describeLane({ letter, request }: SpeechReportTake) {
  const { model, input: _input, voice: _voice, ...parameters } = request.request;
  return { letter, gateway: request.gateway, model, parameters };
}

type SpokenText = {
  input: string;
  takes: readonly SpeechReportTake[];
  number: number;
  sounds: ReadonlyMap<string, Blob>;
};

function buildTurn({ input, takes, number, sounds }: SpokenText, context: ReportContext): ReportTurn {
  const cells = Map.groupBy(takes, ({ letter, request }) => JSON.stringify([request.request.voice, letter]));
  const newest = Array.from(cells.values(), (own) => own.at(-1)).filter((take) => take !== undefined);
  return {
    heading: context.text('archive.text.number', { number }),
    input,
    language: textLanguage(input) ?? '',
    files: [],
    sound: null,
    answers: newest.map((take) => buildAnswer(take, { sounds, context })),
  };
}

type AnswerOptions = { sounds: ReadonlyMap<string, Blob>; context: ReportContext };

function buildAnswer(take: SpeechReportTake, { sounds, context }: AnswerOptions): ReportAnswer {
  const { letter, request, ending } = take;
  const { model, voice } = request.request;
  const sound = sounds.get(soundId(take));
  return {
    letter,
    model,
    gateway: request.gateway,
    label: voice,
    returned: '',
    text: '',
    body: null,
    language: '',
    reasoning: '',
    sound:
      sound === undefined
        ? null
        : { bytesOf: soundId(take), mime: sound.type, name: context.text('archive.take', { voice, letter }) },
    end: describeEnd(ending, context),
    problem: describeProblem(ending?.problem, context),
    figures: listTakeFigures(take, context),
  };
}
