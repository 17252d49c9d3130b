import type { LaneEvent } from '#wire/lane-event.ts';

/** One event of a run as it reached the browser; `at` is milliseconds since the send on the browser's monotonic clock. */
export type WireFrame = { at: number; event: LaneEvent };

/**
 * A run's wire record: the request as it was sent (the key never is in it) and every event that came.
 * `sentAt` is wall-clock milliseconds, for people; all measuring uses monotonic times.
 */
export type WireRecord = { path: string; request: unknown; sentAt: number; frames: WireFrame[] };
