import * as v from 'valibot';
import { CHAT_LIMITS } from '#limits/limits.ts';

/**
 * When the lanes of one send start: all at once, each when the one before it has ended, or never more than `count` at a time. A local model
 * server that answers one request after the other makes numbers of lanes that start together worthless.
 */
export const startMode = v.variant('mode', [
  v.strictObject({ mode: v.literal('together') }),
  v.strictObject({ mode: v.literal('one_by_one') }),
  v.strictObject({
    mode: v.literal('at_most'),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(CHAT_LIMITS.lanes)),
  }),
]);

/** When the lanes of one send start, parsed. */
export type StartMode = v.InferOutput<typeof startMode>;
