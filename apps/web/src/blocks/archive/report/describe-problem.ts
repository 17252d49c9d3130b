import type { ErrorCode } from '@lineup/shared/errors/error-table.ts';
import type { ReportContext } from './report-context.ts';

type ToldProblem = { code: ErrorCode; gatewayMessage?: string };

/** What went wrong, in our words and then in the gateway's own; blank for nothing. */
export function describeProblem(problem: ToldProblem | null | undefined, { text }: ReportContext): string {
  if (problem == null) return '';
  return [text(`error.${problem.code}`), problem.gatewayMessage ?? ''].filter((line) => line !== '').join('\n');
}
