import { Cable, Check, Copy, RotateCw } from 'lucide-react';
import { useCopy } from '#blocks/messages/use-copy.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import type { LaneRun } from './conversation.ts';

type AnswerActionsProps = { laneRun: LaneRun; onRetry: (() => void) | undefined; onShowWire: () => void };

/** What can be done with an answer that has ended. */
export function AnswerActions({ laneRun, onRetry, onShowWire }: AnswerActionsProps) {
  const text = useText();
  const { isCopied, copy } = useCopy();
  const { run } = laneRun;
  const answer = run.choices.map((choice) => choice.text).join('\n\n');

  return (
    <div className="mt-1.5 -ml-1.5 flex">
      {answer !== '' && (
        <IconButton
          size="sm"
          label={isCopied ? text('ui.copied') : text('chat.copy')}
          icon={isCopied ? <Check size={14} /> : <Copy size={14} />}
          onClick={() => copy(answer)}
        />
      )}
      {run.end !== null && onRetry !== undefined && (
        <IconButton size="sm" label={text('chat.retry')} icon={<RotateCw size={14} />} onClick={onRetry} />
      )}
      <IconButton size="sm" label={text('run.show_wire')} icon={<Cable size={14} />} onClick={onShowWire} />
    </div>
  );
}
