import { History } from 'lucide-react';
import { ReturnedModelLine } from '#blocks/runs/returned-model-line.tsx';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { useText } from '#i18n/use-text.ts';

/** What must be known before an answer is read: that another model gave it, or to another conversation. */
export function NotesAbove({ laneRun, isStale }: { laneRun: LaneRun; isStale: boolean }) {
  const text = useText();
  return (
    <>
      <ReturnedModelLine asked={laneRun.model} returned={laneRun.run.model} />
      {isStale && (
        <p className="mb-2 flex gap-1.5 text-f2 text-warn">
          <History size={13} aria-hidden className="mt-[3px] shrink-0" />
          {text('chat.stale')}
        </p>
      )}
    </>
  );
}
