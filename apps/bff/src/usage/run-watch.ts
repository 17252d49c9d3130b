import type { EndCause } from '@lineup/shared/wire/own-events.ts';

/**
 * How a run ended: `last` is the end of what the gateway sent, its last events or its body; `isRefused` when it is known already that the
 * gateway refused.
 */
export type RunEnd = { cause: EndCause; bytes: number; events: number; last: readonly string[]; isRefused?: boolean };

/** Is told of one run as it goes, for limits, counters and metrics: `ended` once, whatever ended it; the others at most once, before it. */
export type RunWatch = {
  /** Its request goes out. */
  started: () => void;
  /** The gateway's response head has come. */
  answered: (status: number) => void;
  /** The first byte of the body has come. */
  begun: () => void;
  ended: (end: RunEnd) => void;
};
