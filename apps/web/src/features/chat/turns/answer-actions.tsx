import { Cable, Check, Copy, GitCompareArrows, Pencil, Play, RotateCw } from 'lucide-react';
import { useCopy } from '#ui/use-copy.ts';
import { changeView } from '#features/chat/chat-view.ts';
import { answerText } from '#features/chat/conversation/answer-text.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { useText } from '#i18n/use-text.ts';
import { firstClick } from '#ui/first-click.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { AnswerMenu, type LogprobsToggle } from './answer-menu.tsx';

type AnswerActionsProps = {
  turnId: string;
  laneRun: LaneRun;
  /** Undefined while the lane cannot be asked. */
  onRetry: (() => void) | undefined;
  onContinue: (() => void) | undefined;
  /** How many turns are behind it. */
  later: number;
  /** Asks them again; undefined where there are none, or the lane cannot be asked. */
  onAskOn: (() => void) | undefined;
  onEdit: () => void;
  /** Undefined where there is nothing to compare it with. */
  onCompare: (() => void) | undefined;
  logprobs: LogprobsToggle;
};

/** What can be done with an answer. */
export function AnswerActions({
  turnId,
  laneRun,
  onRetry,
  onContinue,
  later,
  onAskOn,
  onEdit,
  onCompare,
  logprobs,
}: AnswerActionsProps) {
  const text = useText();
  const { isCopied, copy } = useCopy();
  const { run, id } = laneRun;
  const answer = answerText(laneRun);
  const hasEnded = run.end !== null;

  return (
    <div className="-ml-1.5 flex flex-wrap">
      {answer !== '' && (
        <IconButton
          size="sm"
          label={isCopied ? text('ui.copied') : text('chat.copy')}
          icon={isCopied ? <Check size={14} /> : <Copy size={14} />}
          onClick={() => void copy(answer)}
        />
      )}
      {hasEnded && onRetry !== undefined && (
        <IconButton size="sm" label={text('chat.retry')} icon={<RotateCw size={14} />} onClick={firstClick(onRetry)} />
      )}
      {onContinue !== undefined && (
        <IconButton
          size="sm"
          label={text('chat.continue')}
          icon={<Play size={14} />}
          onClick={firstClick(onContinue)}
        />
      )}
      {hasEnded && (
        <IconButton size="sm" label={text('chat.edit.answer')} icon={<Pencil size={14} />} onClick={onEdit} />
      )}
      {onCompare !== undefined && answer !== '' && (
        <IconButton size="sm" label={text('chat.compare')} icon={<GitCompareArrows size={14} />} onClick={onCompare} />
      )}
      <IconButton
        size="sm"
        label={text('run.show_wire')}
        icon={<Cable size={14} />}
        onClick={() => changeView({ inspected: { panel: 'wire', runId: id } })}
      />
      {hasEnded && <AnswerMenu turnId={turnId} laneRun={laneRun} later={later} onAskOn={onAskOn} logprobs={logprobs} />}
    </div>
  );
}
