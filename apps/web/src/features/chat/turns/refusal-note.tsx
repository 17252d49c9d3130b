import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { refusedParameter } from '#features/chat/conversation/refused-parameter.ts';
import { dropParameter } from '#features/chat/parameters/refusals.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { firstClick } from '#ui/first-click.ts';

type RefusalNoteProps = {
  laneRun: LaneRun;
  /** Asks again, without what was dropped; undefined while the lane cannot be asked. */
  onDropped: (() => void) | undefined;
};

/** Offers to leave out the parameter that a gateway refused. */
export function RefusalNote({ laneRun, onDropped }: RefusalNoteProps) {
  const text = useText();
  const { gateway, model, run } = laneRun;
  const parameter = refusedParameter(laneRun);
  if (parameter === null) return null;
  const message = run.end?.problem?.gatewayMessage ?? '';
  return (
    <div className="flex flex-wrap items-center gap-2 text-f2 text-t2">
      <span>{text('chat.refused', { parameter })}</span>
      {onDropped !== undefined && (
        <Button
          size="sm"
          variant="outline"
          onClick={firstClick(() => {
            dropParameter({ gateway, model, parameter, message });
            onDropped();
          })}
        >
          {text('chat.refused.drop', { parameter })}
        </Button>
      )}
    </div>
  );
}
