import type { ReportFigure } from '@lineup/shared/archive/report/report-model.ts';
import { measureRun } from '@lineup/shared/runs/measure-run.ts';
import type { ChatReportRun } from './chat-report-run.ts';
import type { ReportContext } from './report-context.ts';

/** The figures of a chat run; one that is not known says so. Times are in seconds. */
export function listChatFigures({ run }: ChatReportRun, { text, format }: ReportContext): ReportFigure[] {
  const { end, usage, measured } = run;
  const numbers = measureRun(measured);
  // An end that the page made itself tells nothing of how long the run took.
  const total = end === null || end.cause === 'lost' || end.isOwn === true ? null : end.t;
  const time = (id: 'first_byte' | 'first_text' | 'total', ms: number | null): ReportFigure => {
    const known = ms !== null && ms > 0 ? ms : null;
    const { value, unit } = format.seconds(known);
    return { id, label: text(`run.${id}`), value, unit, amount: known === null ? null : known / 1000 };
  };
  const number = (id: string, label: string, amount: number | null, unit = ''): ReportFigure => ({
    id,
    label,
    value: unit === '' ? format.count(amount) : format.rate(amount),
    unit: amount === null ? '' : unit,
    amount,
  });
  return [
    time('first_byte', numbers.firstByte),
    time('first_text', numbers.firstText),
    time('total', total),
    number('speed', text('run.speed'), numbers.tokensPerSecond, text('run.tokens_per_second')),
    number('tokens_in', text('archive.figure.tokens_in'), usage?.promptTokens ?? null),
    number('tokens_out', text('archive.figure.tokens_out'), usage?.completionTokens ?? null),
  ];
}
