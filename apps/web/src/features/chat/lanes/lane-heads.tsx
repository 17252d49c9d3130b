import { clsx } from 'clsx';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { changeView } from '#features/chat/chat-view.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';
import { busyLanes } from '#features/chat/conversation/busy-lanes.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { useText } from '#i18n/use-text.ts';
import { LaneHead } from './lane-head.tsx';

type LaneHeadsProps = {
  conversation: Conversation;
  shown: readonly ResolvedChatLane[];
  isPhone: boolean;
};

/** The heads of the lanes, above everything that scrolls; where only one lane is shown, the marks of all lead to the others. */
export function LaneHeads({ conversation, shown, isPhone }: LaneHeadsProps) {
  const { lanes } = useChat();
  const live = busyLanes(conversation);
  const [alone] = shown;
  if (shown.length === 1 && alone !== undefined) {
    return (
      <div className="sticky top-0 left-0 z-10 seen-width border-b border-line bg-paper">
        <LaneTabs live={live} lanes={lanes} current={alone} isPhone={isPhone} />
        <LaneHead
          conversationId={conversation.id}
          lanes={conversation.lanes}
          isLive={live.has(alone.id)}
          lane={alone}
          layout={isPhone ? 'phone' : 'alone'}
        />
      </div>
    );
  }
  return (
    <div
      className="sticky top-0 z-10 grid border-b border-line bg-paper"
      style={{ gridTemplateColumns: `repeat(${shown.length}, minmax(0, 1fr))` }}
    >
      {shown.map((lane) => (
        <div key={lane.id} className="min-w-0 border-l border-line first:border-l-0">
          <LaneHead
            conversationId={conversation.id}
            lanes={conversation.lanes}
            isLive={live.has(lane.id)}
            lane={lane}
            layout="side_by_side"
          />
        </div>
      ))}
    </div>
  );
}

type LaneTabsProps = {
  /** The lanes that are being answered, by id. */
  live: ReadonlySet<string>;
  lanes: readonly ResolvedChatLane[];
  current: ResolvedChatLane;
  isPhone: boolean;
};

function LaneTabs({ live, lanes, current, isPhone }: LaneTabsProps) {
  const text = useText();
  return (
    <div role="group" aria-label={text('chat.lane.choose')} className="flex border-b border-line">
      {lanes.map(({ id, letter, model }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === current.id}
          aria-label={text('chat.lane.show', { letter, model })}
          onClick={() => changeView({ focused: id, ...(!isPhone && { maximised: id }) })}
          className={clsx(
            'relative flex h-9 flex-1 items-center justify-center gap-1.5 pointer-coarse:h-12',
            id !== current.id && 'opacity-60 hover:opacity-100',
          )}
        >
          <LaneMark letter={letter} size={isPhone ? 22 : 18} />
          {live.has(id) && (
            <span aria-hidden className="pulse-now size-2 rounded-[1px] bg-now shadow-[0_0_0_1px_var(--now-line)]" />
          )}
          {id === current.id && (
            <span aria-hidden data-lane={letter} className="absolute inset-x-3 -bottom-px h-0.75 bg-lane" />
          )}
        </button>
      ))}
    </div>
  );
}
