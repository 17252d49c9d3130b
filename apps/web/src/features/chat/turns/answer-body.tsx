import type { Choice } from '@lineup/shared/runs/run.ts';
import { lazy, Suspense } from 'react';
import { AnswerText } from '#blocks/messages/answer-text.tsx';
import { Caret } from '#blocks/messages/caret.tsx';
import { CodeBlock } from '#blocks/messages/code-block.tsx';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { currentChoice } from '#features/chat/conversation/current-choice.ts';
import { useGrowingRun } from '#features/chat/conversation/use-growing-run.ts';
import { useText } from '#i18n/use-text.ts';
import { ThoughtView } from './thought-view.tsx';

const LogprobsView = lazy(async () => ({
  default: (await import('#blocks/messages/logprobs-view.tsx')).LogprobsView,
}));

type AnswerBodyProps = { laneRun: LaneRun; showsLogprobs: boolean };

/** The answer that is shown of a run: thought, text, tools; or what a person made of it. */
export function AnswerBody({ laneRun: told, showsLogprobs }: AnswerBodyProps) {
  const text = useText();
  const laneRun = useGrowingRun(told);
  const { run, prefix, edit } = laneRun;
  const choice = currentChoice(laneRun);
  const isLive = run.end === null && (choice === undefined || choice.finishReason === null);
  if (edit !== null) {
    return (
      <>
        <p className="mb-1 text-f2 text-t3">{text('chat.edited')}</p>
        <AnswerText text={edit} live={false} />
      </>
    );
  }
  if (showsLogprobs && choice !== undefined) {
    return (
      <Suspense fallback={<AnswerText text={choice.text} live={false} />}>
        <LogprobsView tokens={choice.logprobs} />
      </Suspense>
    );
  }
  return (
    <>
      {choice !== undefined && <ThoughtView run={run} choice={choice} />}
      {prefix !== '' && <p className="mb-1 text-f2 text-t3">{text('chat.continued')}</p>}
      {prefix === '' && (choice === undefined || choice.text === '') ? (
        isLive && <Caret />
      ) : (
        <AnswerText text={`${prefix}${choice?.text ?? ''}`} live={isLive} />
      )}
      {choice !== undefined && <ToolCalls choice={choice} isLive={isLive} />}
    </>
  );
}

function ToolCalls({ choice, isLive }: { choice: Choice; isLive: boolean }) {
  const text = useText();
  return choice.toolCalls.map((call, slot) => (
    <div key={slot} className="mt-2">
      <p className="mb-1 text-f2 text-t3">{text('chat.tool_call', { name: call.name })}</p>
      <CodeBlock language="json" text={call.arguments} closed={!isLive} />
    </div>
  ));
}
