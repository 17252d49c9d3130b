import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { ErrorCode } from '@lineup/shared/errors/error-table.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';

const CODES: Readonly<Record<EndCause, ErrorCode>> = {
  eof: 'gateway_empty',
  reset: 'gateway_reset',
  idle: 'gateway_idle',
  aborted: 'gateway_reset',
  too_large: 'answer_too_large',
  unreachable: 'gateway_unreachable',
  shutdown: 'shutting_down',
};

/** The problem of an answer that ended for this cause without anything to read in it. */
export function causeProblem(cause: EndCause): Problem {
  return createProblem(CODES[cause]);
}
