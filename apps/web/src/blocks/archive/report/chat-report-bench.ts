import * as v from 'valibot';

/** What a conversation's composer says of what is shown. */
export const chatReportBench = v.object({ path: v.optional(v.record(v.string(), v.string()), {}) });
