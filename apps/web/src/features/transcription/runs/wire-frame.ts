import * as v from 'valibot';
import { stampedEvents } from '@lineup/shared/wire/stamped-events.ts';

/** One event of a lane as it reached the browser, `at` milliseconds after the send; what a saved run is read back with. */
export const wireFrame = v.object({ at: v.number(), event: v.variant('kind', stampedEvents) });

export type LaneFrame = v.InferOutput<typeof wireFrame>;
