import { memo } from 'react';
import type { Lane } from '#blocks/lanes/lane.ts';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { AnswerView } from './answer-view.tsx';
import type { Turn } from './conversation.ts';
import { currentRun } from './current-run.ts';
import { RunIdentity, RunName } from './run-identity.tsx';

type TurnViewProps = {
  turn: Turn;
  number: number;
  isNewest: boolean;
  lanes: readonly Lane[];
  /** Undefined while nothing can be sent. */
  onRetry: ((turnId: string, lane: Lane) => void) | undefined;
  onShowWire: (runId: string) => void;
};

/**
 * One turn: its number, the input once, and the lanes' answers. Only the turn that is being answered changes, so all others are
 * spared the drawing.
 */
export const TurnView = memo(function TurnView({ turn, number, isNewest, lanes, onRetry, onShowWire }: TurnViewProps) {
  const text = useText();
  const locale = useLocale();
  const language = textLanguage(turn.input);
  return (
    <section
      aria-label={text('chat.turn', { number })}
      className="grid grid-cols-[minmax(0,1fr)_minmax(0,712px)_minmax(0,1fr)] gap-x-4 px-4 pt-6 md:px-5 @5xl:gap-x-9"
    >
      <span aria-hidden className="col-start-1 hidden justify-self-end font-mono text-f2/[26px] text-t4 @4xl:block">
        {number}
      </span>
      <h2
        lang={language === undefined || locale.startsWith(language) ? undefined : language}
        className="col-span-full border-b border-line pb-3 text-[15px]/[24px] font-medium break-words text-pretty whitespace-pre-wrap @4xl:col-span-1 @4xl:col-start-2"
      >
        {turn.input}
      </h2>
      {lanes.map((lane) => {
        const laneRun = currentRun(turn, lane.id);
        if (laneRun === undefined) return null;
        return (
          <div key={lane.id} className="col-span-full grid grid-cols-subgrid pt-3.5">
            <div className="col-span-full @4xl:col-span-1 @4xl:col-start-2">
              <div className="mb-3 @6xl:hidden">
                <RunName laneRun={laneRun} />
              </div>
              <AnswerView
                key={laneRun.id}
                laneRun={laneRun}
                turnNumber={number}
                isNewest={isNewest}
                onRetry={onRetry === undefined ? undefined : () => onRetry(turn.id, lane)}
                onShowWire={() => onShowWire(laneRun.id)}
              />
            </div>
            <div className="hidden @6xl:block">
              <RunIdentity laneRun={laneRun} />
            </div>
          </div>
        );
      })}
    </section>
  );
});
