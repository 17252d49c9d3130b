import { useSyncedScroll } from '#blocks/comparison/use-synced-scroll.ts';
import { useText } from '#i18n/use-text.ts';
import { changeView, useChatView } from './chat-view.ts';
import { useChat } from './chat-context.ts';
import type { Conversation } from './conversation/conversation.ts';
import { busyLanes } from './conversation/busy-lanes.ts';
import { SettledTurns } from './conversation/settled-turns.ts';
import { useSettledTurns } from './conversation/use-settled-turns.ts';
import { visibleTurns } from './conversation/visible-turns.ts';
import { LaneHeads } from './lanes/lane-heads.tsx';
import { nextLane } from './lanes/next-lane.ts';
import { SystemLine } from './turns/system-line.tsx';
import { TurnList } from './turns/turn-list.tsx';
import { TurnView } from './turns/turn-view.tsx';
import { useShowTurn } from './turns/use-show-turn.ts';
import { useWhole } from './turns/use-whole.ts';
import { useSwipe } from './use-swipe.ts';

/** A conversation as short as this is drawn whole; of a longer one, the end comes first, and of that so many turns do not rest. */
const DRAWN_WHOLE = 12;
const DRAWN_FIRST = 3;

type ConversationViewProps = {
  conversation: Conversation;
  /** There is room for one lane only. */
  isPhone: boolean;
  /** The turn that is to be read first, by its id. */
  asked: string | null;
};

/** A conversation's turns, oldest first, its lanes side by side. */
export function ConversationView({ conversation, isPhone, asked }: ConversationViewProps) {
  const text = useText();
  const { lanes } = useChat();
  const { maximised, focused, isSynced } = useChatView();
  const turns = visibleTurns(conversation);
  const newest = turns.at(-1);
  const busy = [...busyLanes(conversation)].join(' ');
  const alone = lanes.find(({ id }) => id === (isPhone ? focused : maximised)) ?? (isPhone ? lanes[0] : undefined);
  const shown = alone === undefined ? lanes : [alone];
  const isWhole = useWhole(turns.length <= DRAWN_WHOLE || asked !== null);
  const from = isWhole ? 0 : Math.max(0, turns.length - DRAWN_WHOLE);
  const hasPanes = isSynced && shown.length > 1;
  const { register } = useSyncedScroll(hasPanes);

  useShowTurn(asked);
  const swipe = useSwipe((by) => {
    const next = nextLane(lanes, alone?.id ?? null, by);
    if (isPhone && next !== undefined) changeView({ focused: next.id });
  });

  return (
    <TurnList
      swipe={swipe}
      lanes={shown.length}
      newest={newest?.id}
      isAnswering={newest?.runs.some(({ run }) => run.end === null) ?? false}
      head={lanes.length > 1 && <LaneHeads conversation={conversation} shown={shown} isPhone={isPhone} />}
    >
      <SystemLine conversation={conversation} />
      <SettledTurns value={useSettledTurns(conversation)}>
        {turns.slice(from).map((turn, place) => (
          <TurnView
            key={turn.id}
            turn={turn}
            number={from + place + 1}
            isNewest={turn === newest}
            lanes={shown}
            later={turns.length - from - place - 1}
            busy={busy}
            mayRest={turns.length > DRAWN_WHOLE}
            isDrawnFirst={turns.length - from - place <= DRAWN_FIRST}
            registerPane={hasPanes ? register : undefined}
          />
        ))}
      </SettledTurns>
      {conversation.damaged > 0 && (
        <p className="px-5 pt-4 text-f2 text-t3">{text('sessions.damaged', { count: conversation.damaged })}</p>
      )}
    </TurnList>
  );
}
