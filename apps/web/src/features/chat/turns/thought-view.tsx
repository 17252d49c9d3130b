import { measureRun } from '@lineup/shared/runs/measure-run.ts';
import type { ChatRun, Choice } from '@lineup/shared/runs/run.ts';
import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { AnswerText } from '#blocks/messages/answer-text.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';

/** What a model thought before it answered: folded away, with how long it took; open when it is all that came. */
export function ThoughtView({ run, choice }: { run: ChatRun; choice: Choice }) {
  const text = useText();
  const format = useFormat();
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isAll(run, choice);
  if (choice.reasoning === '') return null;

  const isThinking = run.end === null && choice.text === '';
  const tokens = run.usage?.reasoningTokens;
  const duration = thoughtFor(run);
  return (
    <div className="mb-2">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setChosen(!isOpen)}
        className="-ml-1 flex min-h-control-sm flex-wrap items-center gap-x-1.5 rounded-control px-1 text-left text-f2 text-t3 hover:text-t1 [&>span]:whitespace-nowrap"
      >
        <ChevronRight size={13} aria-hidden className={clsx(isOpen && 'rotate-90')} />
        <span>
          {isThinking
            ? text('chat.thinking')
            : duration === null
              ? text('chat.thought.untimed')
              : text('chat.thought', { ...format.seconds(duration), seconds: format.seconds(duration).value })}
        </span>
        {tokens !== undefined && tokens > 0 && (
          <span className="text-t4">{text('chat.thought.tokens', { shown: format.count(tokens) })}</span>
        )}
      </button>
      {isOpen && (
        <div id={id} className="mt-1 border-l-2 border-line2 pl-3 text-[0.92em] text-t2">
          <AnswerText text={choice.reasoning} live={isThinking} />
        </div>
      )}
    </div>
  );
}

function isAll({ end }: ChatRun, { text, toolCalls }: Choice): boolean {
  return end !== null && text.trim() === '' && toolCalls.length === 0;
}

/** Milliseconds from the first thought to the first word of the answer; null while or because one of them is unknown. */
function thoughtFor(run: ChatRun): number | null {
  const { firstReasoning, firstText } = measureRun(run);
  return firstReasoning === null || firstText === null || firstText < firstReasoning
    ? null
    : firstText - firstReasoning;
}
