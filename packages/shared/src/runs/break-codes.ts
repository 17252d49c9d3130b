import type { ErrorCode } from '#errors/error-table.ts';
import type { EndCause } from '#wire/own-events.ts';

/** Why a lane's stream broke; `lost` is the connection to the BFF. A clean end and a user's stop are no breaks. */
type BreakCause = Exclude<EndCause, 'eof' | 'aborted'> | 'lost';

/** What a break is called when it kept an answer from being whole. */
export const BREAK_CODES = {
  reset: 'gateway_reset',
  idle: 'gateway_idle',
  too_large: 'answer_too_large',
  unreachable: 'gateway_unreachable',
  shutdown: 'shutting_down',
  lost: 'bff_unreachable',
} as const satisfies Record<BreakCause, ErrorCode>;
