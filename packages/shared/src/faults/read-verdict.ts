import type { ChatRun } from '#runs/run.ts';
import type { ChatVerdict } from './chat-fault.ts';

/** What a run tells a person, to be compared with a verdict; null while it has not ended. */
export function readVerdict({ choices, usage, malformed, end }: ChatRun): ChatVerdict | null {
  if (end === null) return null;
  return {
    state: end.state,
    choices: choices.map(({ text, reasoning, toolCalls, finishReason }) => ({
      text,
      reasoning,
      toolCalls,
      finishReason,
    })),
    usage,
    malformed,
    problem: end.problem === undefined ? null : withoutRetryable(end.problem),
  };
}

function withoutRetryable({ retryable: _retryable, ...told }: NonNullable<NonNullable<ChatRun['end']>['problem']>) {
  return told;
}
