import { escapeCell } from './escape-cell.ts';
import { listFigureColumns } from './list-figure-columns.ts';
import type { ReportModel } from './report-model.ts';

/** Excel reads UTF-8 only behind it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes a comparison as CSV (RFC 4180, UTF-8 with a byte order mark), one answer on a row: turn, input, lane, model, answer, how it
 * ended, and its figures as they were measured, each in a column of its own whose unit is in its head. What could be a formula is defused.
 */
export function writeCsv({ turns, words }: Pick<ReportModel, 'turns' | 'words'>): string {
  const answers = turns.flatMap((turn) => turn.answers);
  const columns = listFigureColumns(answers);
  const unitOf = (id: string) =>
    answers.flatMap(({ figures }) => figures).find((each) => each.id === id && each.unit !== '')?.unit ?? '';
  const head = [
    words.turn,
    words.input,
    words.lane,
    words.gateway,
    words.model,
    words.returned,
    words.label,
    words.answer,
    words.end,
    ...columns.map(({ id, label }) => (unitOf(id) === '' ? label : `${label} (${unitOf(id)})`)),
  ];
  const rows = turns.flatMap((turn, index) =>
    turn.answers.map((answer) => [
      String(index + 1),
      turn.input,
      answer.letter,
      answer.gateway,
      answer.model,
      answer.returned,
      answer.label,
      answer.text,
      answer.end.words,
      ...columns.map(({ id }) => writeAmount(answer.figures.find((each) => each.id === id)?.amount)),
    ]),
  );
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(escapeCell).join(',')}\r\n`).join('');
}

/** Unknown is an empty cell. */
function writeAmount(amount: number | null | undefined): string {
  return amount == null ? '' : String(Number(amount.toPrecision(6)));
}
