import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { TextKey } from '#i18n/catalogue.ts';

const WORDS = new Map<string, TextKey>(
  Object.entries({
    stop: 'run.finish.stop',
    length: 'run.finish.length',
    content_filter: 'run.finish.content_filter',
    tool_calls: 'run.finish.tool_calls',
    function_call: 'run.finish.tool_calls',
  } as const),
);

/** Why the gateway says the answer ended: its own word (several, when choices differ) and the key of ours, where we have one. */
export function finishReason(run: ChatRun): { reason: string; words: TextKey | undefined } | undefined {
  const reasons = new Set(run.choices.map((choice) => choice.finishReason).filter((reason) => reason !== null));
  if (reasons.size === 0) return undefined;
  const reason = [...reasons].join(' · ');
  return { reason, words: WORDS.get(reason) };
}
