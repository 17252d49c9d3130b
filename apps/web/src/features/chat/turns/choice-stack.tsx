import { clsx } from 'clsx';
import { countAgreement } from '#blocks/comparison/count-agreement.ts';
import { useChat } from '#features/chat/chat-context.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { currentChoice } from '#features/chat/conversation/current-choice.ts';
import { editRun } from '#features/chat/conversation/edit-run.ts';
import { useText } from '#i18n/use-text.ts';

/** The heads of a run's several answers, one on top of the other; the one that is shown goes along as history. */
export function ChoiceStack({ laneRun }: { laneRun: LaneRun }) {
  const text = useText();
  const { conversationId } = useChat();
  const { run, id } = laneRun;
  const shown = currentChoice(laneRun)?.index;
  if (run.choices.length < 2) return null;
  const { largest, total, groups } = countAgreement(run.choices.map((choice) => choice.text));
  const agreeing = new Set(groups.find((group) => group.length === largest));
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-f2 text-t3">
      <div role="group" aria-label={text('chat.choices')} className="flex gap-px">
        {run.choices.map(({ index }, place) => (
          <button
            key={index}
            type="button"
            aria-pressed={index === shown}
            aria-label={text('chat.answer_of', { number: place + 1, count: run.choices.length })}
            onClick={() => editRun(conversationId, id, { choice: index })}
            className={clsx(
              'size-control-sm rounded-chip font-medium tabular-nums hover:bg-hover aria-pressed:bg-press aria-pressed:text-t1',
              largest > 1 && agreeing.has(place) && 'underline decoration-2 underline-offset-4',
            )}
          >
            {place + 1}
          </button>
        ))}
      </div>
      <span data-agreement>{text('chat.agree', { largest, total })}</span>
    </div>
  );
}
