import type { ReportAnswer, ReportFigure } from './report-model.ts';

/** The columns of a table of answers' figures: each that any of them has, in the order in which it is met. */
export function listFigureColumns(
  answers: readonly Pick<ReportAnswer, 'figures'>[],
): Pick<ReportFigure, 'id' | 'label'>[] {
  const columns = new Map<string, string>();
  for (const { figures } of answers) {
    for (const { id, label } of figures) if (!columns.has(id)) columns.set(id, label);
  }
  return Array.from(columns, ([id, label]) => ({ id, label }));
}
