import { clsx } from 'clsx';
import { Maximize2, Minimize2, Square } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { ModelPicker } from '#blocks/models/model-picker.tsx';
import { changeView } from '#features/chat/chat-view.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import { stopRuns } from '#features/chat/conversation/stop-runs.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { changeLane } from '#blocks/lanes/change-lane.ts';
import { LaneMenu } from './lane-menu.tsx';

type LaneHeadProps = {
  conversationId: string;
  /** All lanes as they are kept. */
  lanes: readonly ChatLane[];
  lane: ResolvedChatLane;
  /** It is being answered. */
  isLive: boolean;
  /** Beside others, as the only one that is shown, on a phone (where it always is), or before the first message. */
  layout: 'side_by_side' | 'alone' | 'phone' | 'setup';
};

/** A lane's name and what can be done with it. */
export function LaneHead({ conversationId: id, lanes, lane, isLive, layout }: LaneHeadProps) {
  const text = useText();
  const { letter } = lane;
  const kept = lanes.find((each) => each.id === lane.id);
  const isOn = kept?.isOn !== false;
  const isAlone = layout === 'alone';
  return (
    <div
      role="group"
      aria-label={text('chat.lane', { letter })}
      data-lane-head={lane.id}
      className="@container/head flex h-12 min-w-0 items-center gap-0.5 pr-1.5 pl-4"
    >
      <span className={clsx(!isOn && 'opacity-45')}>
        <LaneMark letter={letter} />
      </span>
      <span className={clsx('flex min-w-0 flex-1', !isOn && 'opacity-60')}>
        <ModelPicker
          kind="chat"
          gateway={lane.gateway}
          model={lane.model}
          label={text('chat.model', { letter })}
          layout="stacked"
          onChange={(choice) => editConversation(id, (now) => ({ lanes: changeLane(now.lanes, lane.id, choice) }))}
        />
      </span>
      {isLive && (
        <IconButton
          size="sm"
          label={text('chat.stop.lane', { letter })}
          icon={<Square size={13} />}
          onClick={() => stopRuns(id, lane.id)}
        />
      )}
      {(isAlone || layout === 'side_by_side') && (
        <IconButton
          size="sm"
          className="@max-[240px]/head:hidden"
          label={text(isAlone ? 'chat.lane.minimise' : 'chat.lane.maximise', { letter })}
          icon={isAlone ? <Minimize2 size={14} /> : <Maximize2 size={14} />}
          onClick={() => changeView({ maximised: isAlone ? null : lane.id, focused: lane.id })}
        />
      )}
      <LaneMenu conversationId={id} lanes={lanes} lane={lane} />
    </div>
  );
}
