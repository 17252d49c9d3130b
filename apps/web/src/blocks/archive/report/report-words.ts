import type { ReportWords } from '@lineup/shared/archive/report/report-model.ts';
import type { ReportContext } from './report-context.ts';

/** The words of a report in the language of the interface. `label` is what tells answers of a lane apart. */
export function reportWords({ text }: Pick<ReportContext, 'text'>): ReportWords {
  return {
    lanes: text('archive.lanes'),
    lane: text('archive.lane'),
    model: text('archive.model'),
    gateway: text('archive.gateway'),
    parameters: text('archive.parameters'),
    nothing: text('archive.nothing_sent'),
    turn: text('archive.turn'),
    input: text('archive.input'),
    answer: text('archive.answer'),
    end: text('archive.end'),
    label: text('archive.voice'),
    numbers: text('archive.numbers'),
    reasoning: text('archive.reasoning'),
    returned: text('archive.returned'),
    files: text('archive.files'),
    made: text('archive.made'),
  };
}
