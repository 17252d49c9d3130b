import * as v from 'valibot';
import { problem } from '@lineup/shared/errors/problem.ts';
import { wireFrame } from './wire-frame.ts';

const at = v.number();

/** What can happen to a request of a run; `at` is milliseconds after the run was asked. */
export const runPartEvent = v.variant('type', [
  v.object({ type: v.literal('asked'), at, name: v.string(), fileType: v.string(), bytes: v.number() }),
  v.object({ type: v.literal('sent'), at, sent: v.number() }),
  v.object({ type: v.literal('received'), ...wireFrame.entries }),
  v.object({
    type: v.literal('ended'),
    at,
    cause: v.picklist(['aborted', 'lost', 'reloaded']),
    problem: v.exactOptional(problem),
  }),
]);

export type RunPartEvent = v.InferOutput<typeof runPartEvent>;
