import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { LaneRun, Turn } from '#features/chat/conversation/conversation.ts';
import { currentRun } from '#features/chat/conversation/current-run.ts';
import { currentRuns } from '#features/chat/conversation/current-runs.ts';
import { useStaleRuns } from '#features/chat/conversation/use-stale-runs.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { AnswerView } from './answer-view.tsx';
import { judgeTurn } from './judge-turn.ts';
import { MissedAnswer } from './missed-answer.tsx';
import { Race } from './race.tsx';
import { RunIdentity, RunName } from './run-identity.tsx';
import { TurnFindings } from './turn-findings.tsx';
import { TurnInput } from './turn-input.tsx';

/** What a turn is drawn from. */
export type TurnContentProps = {
  turn: Turn;
  number: number;
  isNewest: boolean;
  /** The lanes whose answers are shown, side by side when there are several. */
  lanes: readonly ResolvedChatLane[];
  /** How many turns are behind it. */
  later: number;
  /** The ids of the lanes that are being asked, in one string: it stays the same while nothing changes. */
  busy: string;
  /** The scroller of each lane's answer, while lanes scroll by themselves. */
  registerPane: ((id: string) => (element: HTMLElement | null) => void) | undefined;
};

/** What is in a turn: its number, the input once, the race, and the lanes' answers. */
export function TurnContent(props: TurnContentProps) {
  const { turn, number, lanes } = props;
  const { lanes: all } = useChat();
  const runs = currentRuns(turn, all);
  const isSideBySide = lanes.length > 1;
  const shown = { ...props, stale: useStaleRuns(turn.id) };
  return (
    <>
      <header
        className={clsx(
          'sticky left-0 grid seen-width gap-x-4 border-line px-4 pt-4 md:px-5',
          isSideBySide
            ? 'grid-cols-[22px_minmax(0,1fr)] border-b pb-3 @4xl/turns:grid-cols-[22px_minmax(0,1fr)_minmax(300px,520px)] @min-[100rem]/turns:grid-cols-[22px_minmax(0,1fr)_46%]'
            : 'grid-cols-[minmax(0,1fr)_minmax(0,712px)_minmax(0,1fr)] pt-6 @5xl/turns:gap-x-9',
          isSideBySide && number > 1 && 'border-t',
        )}
      >
        <span
          aria-hidden
          className={clsx(
            'font-mono text-f2/[24px] text-t4',
            !isSideBySide && 'hidden justify-self-end @4xl/turns:block',
          )}
        >
          {number}
        </span>
        <div
          className={clsx(
            'min-w-0',
            !isSideBySide && 'col-span-full border-b border-line pb-2 @4xl/turns:col-span-1 @4xl/turns:col-start-2',
          )}
        >
          <TurnInput
            turn={turn}
            number={number}
            asked={runs.length}
            findings={all.length > 1 && <TurnFindings findings={judgeTurn(runs)} />}
          />
        </div>
        {all.length > 1 && runs.length > 0 && (
          <div
            className={clsx(
              'mt-2',
              isSideBySide
                ? 'col-span-full @4xl/turns:col-span-1 @4xl/turns:mt-0'
                : 'col-span-full @4xl/turns:col-span-1 @4xl/turns:col-start-2',
            )}
          >
            <Race turnId={turn.id} runs={runs} />
          </div>
        )}
      </header>
      {isSideBySide ? <SideBySide {...shown} /> : <Alone {...shown} />}
    </>
  );
}

type LaneAnswersProps = TurnContentProps & {
  /** Its runs that answered another conversation, by id. */
  stale: ReadonlySet<string>;
};

function SideBySide(props: LaneAnswersProps) {
  const { turn, lanes, registerPane } = props;
  return (
    <div className="grid" style={{ gridTemplateColumns: `repeat(${lanes.length}, minmax(0, 1fr))` }}>
      {lanes.map((lane) => (
        <div
          key={lane.id}
          ref={registerPane?.(`${turn.id} ${lane.id}`)}
          data-lane-column={lane.letter}
          className={clsx(
            'min-w-0 border-l border-line first:border-l-0',
            registerPane === undefined
              ? 'flex items-end'
              : 'scroll-slim relative max-h-[max(280px,calc(100dvh-330px))] overflow-y-auto',
          )}
        >
          <Column staysInView={registerPane === undefined}>
            <LaneAnswer {...props} lane={lane} isNarrow />
          </Column>
        </div>
      ))}
    </div>
  );
}

/**
 * A short answer stays in view while a longer one beside it is scrolled through. A column ends where what is seen ends; one that has room there
 * is as high as that, and its answer keeps below the lanes' heads (52 pixels, and 24 that are behind the last turn).
 */
function Column({ staysInView, children }: { staysInView: boolean; children: ReactNode }) {
  const answer = <div className={clsx('px-4 pt-3.5 pb-4', staysInView && 'sticky top-13')}>{children}</div>;
  if (!staysInView) return answer;
  return <div className="sticky bottom-0 min-h-[min(100%,calc(100cqh-76px))] min-w-0 grow">{answer}</div>;
}

function Alone(props: LaneAnswersProps) {
  const { lanes: all } = useChat();
  const [lane] = props.lanes;
  if (lane === undefined) return null;
  const laneRun = currentRun(props.turn, lane.id);
  // Beside others, the lane's head above tells its name.
  const isOnly = all.length === 1;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,712px)_minmax(0,1fr)] gap-x-4 px-4 pt-3.5 md:px-5 @5xl/turns:gap-x-9">
      <div className="col-span-full @4xl/turns:col-span-1 @4xl/turns:col-start-2">
        {laneRun !== undefined && isOnly && (
          <div className="mb-3 @6xl/turns:hidden">
            <RunName laneRun={laneRun} />
          </div>
        )}
        <LaneAnswer {...props} lane={lane} isNarrow={false} />
        {laneRun !== undefined && (
          <div className="@6xl/turns:hidden">
            <RunIdentity laneRun={laneRun} layout="line" />
          </div>
        )}
      </div>
      <div className="hidden @6xl/turns:block">
        {laneRun !== undefined && <RunIdentity laneRun={laneRun} layout="margin" />}
      </div>
    </div>
  );
}

function LaneAnswer(props: LaneAnswersProps & { lane: ResolvedChatLane; isNarrow: boolean }) {
  const { turn, number, isNewest, lane, stale, later, busy, isNarrow } = props;
  const { lanes: all } = useChat();
  const laneRun = currentRun(turn, lane.id);
  const isBusy = busy.split(' ').includes(lane.id);
  if (laneRun === undefined) return <MissedAnswer turn={turn} lane={lane} isBusy={isBusy} />;
  const versions = turn.runs.filter(({ laneId }) => laneId === lane.id).map(({ id }) => id);
  return (
    <AnswerView
      key={laneRun.id}
      turnId={turn.id}
      chosen={turn.chosen}
      laneRun={laneRun}
      versions={versions.join(' ')}
      turnNumber={number}
      isNewest={isNewest}
      later={later}
      isBusy={isBusy}
      isStale={stale.has(laneRun.id)}
      other={otherAnswer(turn, { all, laneRun })}
      isNarrow={isNarrow}
    />
  );
}

/** The lane that an answer is compared with first: the next one that answered, round from the last to the first. */
function otherAnswer(
  turn: Turn,
  { all, laneRun }: { all: readonly ResolvedChatLane[]; laneRun: LaneRun },
): string | undefined {
  const at = all.findIndex(({ id }) => id === laneRun.laneId);
  const others = [...all.slice(at + 1), ...all.slice(0, at)];
  return others.find(({ id }) => currentRun(turn, id) !== undefined)?.id;
}
