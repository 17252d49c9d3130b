import type { ChatRunEvent } from './chat-run-event.ts';
import { EXACT_ARRIVALS } from './exact-arrivals.ts';
import { reduceChatRun } from './reduce-chat-run.ts';
import type { ChatRun } from './run.ts';

/**
 * Folds facts into a run, which comes out as if they were folded one by one. An arrival costs a copy of all before it, so those of one round
 * are gathered behind the last known one and joined to the others once.
 */
export function reduceChatFacts(run: ChatRun, facts: readonly ChatRunEvent[]): ChatRun {
  const { arrivals } = run;
  if (facts.length < 2 || arrivals.length + facts.length > EXACT_ARRIVALS) return facts.reduce(reduceChatRun, run);
  const last = arrivals.slice(-1);
  const folded = facts.reduce(reduceChatRun, { ...run, arrivals: last });
  return { ...folded, arrivals: folded.arrivals === last ? arrivals : [...arrivals.slice(0, -1), ...folded.arrivals] };
}
