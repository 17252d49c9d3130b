import type { Choice } from '@lineup/shared/runs/run.ts';
import { CodeBlock } from '#blocks/messages/code-block.tsx';
import { AnswerText } from '#blocks/messages/answer-text.tsx';
import { Caret } from '#blocks/messages/caret.tsx';
import { ReturnedModelLine } from '#blocks/runs/returned-model-line.tsx';
import { RunNote } from '#blocks/runs/run-note.tsx';
import { RunNumbersLine } from '#blocks/runs/run-numbers-line.tsx';
import { useRunNumbers } from '#blocks/runs/use-run-numbers.ts';
import { useText } from '#i18n/use-text.ts';
import { AnswerActions } from './answer-actions.tsx';
import type { LaneRun } from './conversation.ts';
import { RunStrip } from './run-strip.tsx';
import { ThoughtView } from './thought-view.tsx';
import { useEndAnnouncement } from './use-end-announcement.ts';

type AnswerViewProps = {
  laneRun: LaneRun;
  turnNumber: number;
  /** The newest turn shows every figure, older ones the few that compare. */
  isNewest: boolean;
  /** Undefined while the lane cannot be asked. */
  onRetry: (() => void) | undefined;
  onShowWire: () => void;
};

/** One lane's answer: text first, how it came and its figures below, actions last. */
export function AnswerView({ laneRun, turnNumber, isNewest, onRetry, onShowWire }: AnswerViewProps) {
  const text = useText();
  const { run, letter, model } = laneRun;
  const measured = useRunNumbers(run);
  useEndAnnouncement(laneRun);
  return (
    <article aria-label={text('chat.run', { number: turnNumber, letter, model })} aria-busy={run.end === null}>
      <ReturnedModelLine asked={model} returned={run.model} />
      <div className="text-[14.5px] break-words">
        {run.choices.map((choice) => (
          <ChoiceView key={choice.index} laneRun={laneRun} choice={choice} />
        ))}
        {run.end === null && run.choices.length === 0 && (
          <p aria-hidden className="text-t4">
            <Caret />
          </p>
        )}
      </div>
      <div className="mt-3 empty:hidden">
        <RunNote run={run} wasReloaded={laneRun.wasReloaded} onRetry={onRetry} onShowWire={onShowWire} />
      </div>
      <div className="mt-3.5">
        <RunStrip laneRun={laneRun} measured={measured} />
      </div>
      <div className="mt-2">
        <RunNumbersLine measured={measured} layout={isNewest ? 'columns' : 'line'} />
      </div>
      <AnswerActions laneRun={laneRun} onRetry={onRetry} onShowWire={onShowWire} />
    </article>
  );
}

function ChoiceView({ laneRun, choice }: { laneRun: LaneRun; choice: Choice }) {
  const text = useText();
  const { run } = laneRun;
  const isLive = run.end === null && choice.finishReason === null;
  return (
    <section className="not-first:mt-4 not-first:border-t not-first:border-line not-first:pt-3">
      {run.choices.length > 1 && (
        <p className="mb-1 text-f2 text-t3">
          {text('chat.answer_of', { number: choice.index + 1, count: run.choices.length })}
        </p>
      )}
      <ThoughtView run={run} choice={choice} />
      {choice.text === '' && isLive ? <Caret /> : <AnswerText text={choice.text} live={isLive} />}
      {choice.toolCalls.map((call, slot) => (
        <div key={slot} className="mt-2">
          <p className="mb-1 text-f2 text-t3">{text('chat.tool_call', { name: call.name })}</p>
          <CodeBlock language="json" text={call.arguments} closed={!isLive} />
        </div>
      ))}
    </section>
  );
}
