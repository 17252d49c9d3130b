import { clsx } from 'clsx';
import { memo, useState } from 'react';
import { RunNumbersLine } from '#blocks/runs/run-numbers-line.tsx';
import { measureOnce } from '#blocks/runs/measure-once.ts';
import { useGrowingRun } from '#features/chat/conversation/use-growing-run.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { changeView } from '#features/chat/chat-view.ts';
import { askInTurn } from '#features/chat/conversation/ask-in-turn.ts';
import { getConversation } from '#features/chat/conversation/chat-store.ts';
import { continueRun } from '#features/chat/conversation/continue-run.ts';
import type { LaneRun, Turn } from '#features/chat/conversation/conversation.ts';
import { currentChoice } from '#features/chat/conversation/current-choice.ts';
import { editTurn } from '#features/chat/conversation/edit-turn.ts';
import { retryRuns } from '#features/chat/conversation/retry-runs.ts';
import { turnsAfter } from '#features/chat/conversation/turns-after.ts';
import { useText } from '#i18n/use-text.ts';
import { AnswerActions } from './answer-actions.tsx';
import { AnswerBody } from './answer-body.tsx';
import { AnswerEditor } from './answer-editor.tsx';
import { NotesAbove } from './notes-above.tsx';
import { NotesBelow } from './notes-below.tsx';
import { canContinue } from './can-continue.ts';
import { ChoiceStack } from './choice-stack.tsx';
import { FIGURES_MS } from './figures-ms.ts';
import { Pager } from '#blocks/runs/pager.tsx';
import { RunIdentity } from './run-identity.tsx';
import { RunStrip } from './run-strip.tsx';
import { useEndAnnouncement } from './use-end-announcement.ts';
import { useRunCost } from './use-run-cost.ts';

type AnswerViewProps = {
  turnId: string;
  chosen: Turn['chosen'];
  laneRun: LaneRun;
  /** The ids of all runs of this lane in this turn, oldest first, in one string: it stays the same while other lanes write. */
  versions: string;
  turnNumber: number;
  /** The newest turn shows every figure, older ones the few that compare. */
  isNewest: boolean;
  /** How many turns are behind it. */
  later: number;
  /** The lane is being asked, here or in another turn. */
  isBusy: boolean;
  /** The conversation before it is no longer the one it answered. */
  isStale: boolean;
  /** The lane it is compared with first; undefined when it is alone. */
  other: string | undefined;
  /** Side by side with others, identity is in one line below. */
  isNarrow: boolean;
};

/** One lane's answer: text first, how it came and its figures below, actions last. */
export const AnswerView = memo(function AnswerView({ laneRun: told, ...others }: AnswerViewProps) {
  const laneRun = useGrowingRun(told, FIGURES_MS);
  const props = { ...others, laneRun };
  const { turnId, turnNumber, isNewest, later, isStale, other, isNarrow } = props;
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  const [showsLogprobs, setShowsLogprobs] = useState(false);
  const { retry, goOn, askOn } = useAsking(props);
  const { run, letter, model, laneId } = laneRun;
  const measured = measureOnce(run);
  const cost = useRunCost(laneRun);
  useEndAnnouncement(laneRun);
  const hasLogprobs = (currentChoice(laneRun)?.logprobs.length ?? 0) > 0;

  return (
    <article aria-label={text('chat.run', { number: turnNumber, letter, model })} aria-busy={run.end === null}>
      <NotesAbove laneRun={laneRun} isStale={isStale} />
      <ChoiceStack laneRun={laneRun} />
      {isEditing ? (
        <AnswerEditor
          turnId={turnId}
          laneRun={laneRun}
          canAskOn={askOn !== undefined}
          onDone={() => setEditing(false)}
        />
      ) : (
        <div className={clsx('break-words', isNarrow ? 'text-[13.5px]' : 'text-[14.5px]')}>
          <AnswerBody laneRun={told} showsLogprobs={showsLogprobs} />
        </div>
      )}
      <NotesBelow laneRun={laneRun} onRetry={retry} onContinue={goOn} />
      <div className="mt-3.5 mb-2">
        <RunStrip turnId={turnId} laneRun={laneRun} measured={measured} />
      </div>
      <RunNumbersLine
        measured={measured}
        layout={isNewest && !isNarrow ? 'columns' : 'line'}
        isWhole={isNewest}
        cost={cost}
      />
      {isNarrow && <RunIdentity laneRun={laneRun} layout="line" />}
      <div className="mt-1.5 flex flex-wrap items-center justify-between">
        <AnswerActions
          turnId={turnId}
          laneRun={laneRun}
          onRetry={retry}
          onContinue={goOn}
          later={later}
          onAskOn={askOn}
          onEdit={() => setEditing(true)}
          onCompare={other === undefined ? undefined : () => changeView({ compared: { turnId, a: laneId, b: other } })}
          logprobs={
            hasLogprobs ? { isShown: showsLogprobs, onToggle: () => setShowsLogprobs(!showsLogprobs) } : undefined
          }
        />
        <VersionPager {...props} laneRun={laneRun} />
      </div>
    </article>
  );
});

/** What asks this answer's lane again; undefined while that cannot be. */
function useAsking({ turnId, laneRun, later, isBusy }: AnswerViewProps) {
  const text = useText();
  const { conversationId, lanes, canAsk, focusComposer } = useChat();
  const lane = lanes.find(({ id }) => id === laneRun.laneId);
  if (lane === undefined || !canAsk || isBusy) return { retry: undefined, goOn: undefined, askOn: undefined };

  function retry() {
    if (lane !== undefined) retryRuns({ conversationId, turnId, lanes: [lane] });
    focusComposer();
  }
  function goOn() {
    if (lane !== undefined)
      continueRun({ conversationId, turnId, lane, instruction: text('chat.continue.instruction') });
    focusComposer();
  }
  function askOn() {
    const turnIds = turnsAfter(getConversation(conversationId), turnId);
    if (lane !== undefined) askInTurn({ conversationId, turnIds, lane });
  }
  return { retry, goOn: canContinue(laneRun) ? goOn : undefined, askOn: later > 0 ? askOn : undefined };
}

function VersionPager({ turnId, chosen, laneRun, versions }: AnswerViewProps) {
  const text = useText();
  const { conversationId } = useChat();
  const { id, laneId, letter } = laneRun;
  const ids = versions.split(' ');
  return (
    <Pager
      label={text('chat.version.answer', { letter })}
      index={ids.indexOf(id)}
      count={ids.length}
      onChange={(index) => {
        const version = ids[index];
        if (version !== undefined) editTurn(conversationId, turnId, { chosen: { ...chosen, [laneId]: version } });
      }}
    />
  );
}
