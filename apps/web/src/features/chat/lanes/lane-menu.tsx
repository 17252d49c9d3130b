import { ArrowLeft, ArrowRight, CopyPlus, Maximize2, MessageCircle, Thermometer, Trash2 } from 'lucide-react';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { useConfig } from '#blocks/models/use-config.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import { changeView, useChatView } from '#features/chat/chat-view.ts';
import { getConversation } from '#features/chat/conversation/chat-store.ts';
import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import { stopRuns } from '#features/chat/conversation/stop-runs.ts';
import { spreadTemperature } from '#features/chat/parameters/spread-temperature.ts';
import { temperatureRange } from '#features/chat/parameters/temperature-range.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { useText } from '#i18n/use-text.ts';
import type { MenuItem } from '#ui/menu-item.ts';
import { Menu } from '#ui/menu.tsx';
import { toast } from '#ui/toast.ts';
import { copyLane } from './copy-lane.ts';
import { freeLetters } from './free-letters.ts';
import { laneName } from './lane-name.ts';
import { moveLane } from '#blocks/lanes/move-lane.ts';
import { removeLane } from './remove-lane.ts';
import { returnLane } from '#blocks/lanes/return-lane.ts';
import { soloLane } from './solo-lane.ts';
import { toggleLane } from './toggle-lane.ts';

type LaneMenuProps = {
  conversationId: string;
  /** All lanes as they are kept. */
  lanes: readonly ChatLane[];
  lane: ResolvedChatLane;
};

/** What can be done with a lane. */
export function LaneMenu(props: LaneMenuProps) {
  const text = useText();
  const attention = useAttentionItems(props);
  const copies = useCopyItems(props);
  const places = usePlaceItems(props);
  return (
    <Menu
      label={text('chat.lane.menu', { letter: props.lane.letter })}
      items={[...attention, 'separator', ...copies, 'separator', ...places]}
      size="sm"
    />
  );
}

/** Whether it is written to, and how it is shown. */
function useAttentionItems({ conversationId: id, lanes, lane }: LaneMenuProps): MenuItem[] {
  const text = useText();
  const maximised = useChatView((view) => view.maximised);
  const isMaximised = maximised === lane.id;
  const disabled = lanes.length === 1;
  return [
    {
      label: text('chat.lane.on'),
      checked: lanes.some((each) => each.id === lane.id && each.isOn),
      disabled,
      onSelect: () => editConversation(id, (now) => ({ lanes: toggleLane(now.lanes, lane.id) })),
    },
    {
      label: text('chat.lane.solo'),
      icon: <MessageCircle size={14} />,
      checked: lanes.every((each) => each.isOn === (each.id === lane.id)),
      disabled,
      onSelect: () => editConversation(id, (now) => ({ lanes: soloLane(now.lanes, lane.id) })),
    },
    {
      label: text(isMaximised ? 'chat.lane.minimise' : 'chat.lane.maximise', { letter: lane.letter }),
      icon: <Maximize2 size={14} />,
      disabled,
      onSelect: () => changeView({ maximised: isMaximised ? null : lane.id, focused: lane.id }),
    },
  ];
}

function useCopyItems({ conversationId, lanes, lane }: LaneMenuProps): MenuItem[] {
  const text = useText();
  const { data: config } = useConfig();
  const disabled = lanes.length === LANE_LETTERS.length;

  function duplicate() {
    editConversation(conversationId, (conversation) => ({ lanes: copyLane(conversation, lane.id) }));
  }

  function spread() {
    const conversation = getConversation(conversationId);
    const original = conversation?.lanes.find(({ id }) => id === lane.id);
    if (conversation == null || original === undefined) return;
    const at = conversation.lanes.indexOf(original) + 1;
    const copies = spreadTemperature({
      lane: { ...original, isOn: true },
      freeLetters: freeLetters(conversation),
      laneCount: lanes.length,
      range: temperatureRange([config?.limits[lane.gateway]]),
      makeId: (letter) => laneName(conversation, letter).id,
    });
    editConversation(conversationId, { lanes: conversation.lanes.toSpliced(at, 0, ...copies) });
  }

  return [
    { label: text('chat.lane.duplicate'), icon: <CopyPlus size={14} />, disabled, onSelect: duplicate },
    { label: text('chat.lane.spread'), icon: <Thermometer size={14} />, disabled, onSelect: spread },
  ];
}

/** Where it stands among the others, and away. */
function usePlaceItems({ conversationId: id, lanes, lane }: LaneMenuProps): MenuItem[] {
  const text = useText();
  const at = lanes.findIndex((each) => each.id === lane.id);
  const move = (by: number) => () => editConversation(id, (now) => ({ lanes: moveLane(now.lanes, lane.id, by) }));

  function remove() {
    stopRuns(id, lane.id);
    editConversation(id, (now) => ({ lanes: removeLane(now.lanes, lane.id) }));
    const removed = lanes[at];
    const restore = () => {
      if (removed !== undefined) {
        editConversation(id, (now) => ({ lanes: returnLane(now.lanes, { lane: removed, at }) }));
      }
    };
    const words = text('chat.lane.removed', { letter: lane.letter });
    toast({ text: words, action: { label: text('ui.undo'), onAction: restore } });
  }

  return [
    { label: text('chat.lane.left'), icon: <ArrowLeft size={14} />, disabled: at === 0, onSelect: move(-1) },
    {
      label: text('chat.lane.right'),
      icon: <ArrowRight size={14} />,
      disabled: at === lanes.length - 1,
      onSelect: move(1),
    },
    { label: text('chat.lane.remove'), icon: <Trash2 size={14} />, disabled: lanes.length === 1, onSelect: remove },
  ];
}
