import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { ErrorCode } from '@lineup/shared/errors/error-table.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import { BREAK_CODES } from '@lineup/shared/runs/break-codes.ts';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';

const CODES: Readonly<Record<EndCause, ErrorCode>> = { ...BREAK_CODES, eof: 'gateway_empty', aborted: 'gateway_reset' };

/** The problem of an answer that ended for this cause without anything to read in it. */
export function causeProblem(cause: EndCause): Problem {
  return createProblem(CODES[cause]);
}
