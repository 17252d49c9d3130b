import type { ErrorCode } from '@lineup/shared/errors/error-table.ts';

/** What a gateway may get over by itself, as when it starts later than the page: its models are asked for again. */
export const AWAY_CODES: readonly string[] = [
  'gateway_unreachable',
  'gateway_idle',
  'gateway_overloaded',
] satisfies ErrorCode[];
