import { reduceChatRun } from '@lineup/shared/runs/reduce-chat-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { markOwnEnd } from '#blocks/runs/own-end.ts';

/** Ends a run that nothing more can come of: `lost` with the page that sent it, `aborted` by a person. One that has ended stays as it is. */
export function closeRun(run: ChatRun, cause: 'lost' | 'aborted'): ChatRun {
  if (run.end !== null) return run;
  const t = run.arrivals.at(-1)?.t ?? run.head?.t ?? 0;
  return markOwnEnd(reduceChatRun(run, { type: 'end', t, cause }));
}
