import type { Command } from '#blocks/commands/command.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { changeView, useChatView } from '#features/chat/chat-view.ts';
import { comparableLanes } from '#features/chat/conversation/comparable-lanes.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';
import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import { addLane } from '#features/chat/lanes/add-lane.ts';
import { freeLetters } from '#features/chat/lanes/free-letters.ts';
import { nextLane } from '#features/chat/lanes/next-lane.ts';
import { toggleLane } from '#features/chat/lanes/toggle-lane.ts';
import { useText } from '#i18n/use-text.ts';

/** What can be done with the lanes of a conversation. */
export function useLaneCommands(conversation: Conversation): Command[] {
  const text = useText();
  const { lanes } = useChat();
  const { isSynced } = useChatView();
  const group = text('chat.commands.lanes');
  const isEnabled = lanes.length > 1;
  const compared = comparableLanes(conversation);
  return [
    {
      id: 'chat.lane.add',
      label: text('chat.lane.add'),
      group,
      shortcut: { key: '+' },
      isEnabled: freeLetters(conversation).length > 0,
      run: () => addLane(conversation.id),
    },
    {
      id: 'chat.compare',
      label: text('chat.difference'),
      group,
      shortcut: { key: 'd' },
      isEnabled: compared !== undefined,
      run: () => compared !== undefined && changeView({ compared }),
    },
    {
      id: 'chat.sync',
      label: text('chat.sync'),
      group,
      shortcut: { key: 's' },
      isEnabled,
      run: () => changeView({ isSynced: !isSynced }),
    },
    ...useFocusCommands(),
    ...lanes.map(({ id, letter, model }, index): Command => ({
      id: `chat.lane.toggle.${index}`,
      label: text('chat.lane.write_to', { letter, model }),
      group,
      isEnabled,
      run: () => editConversation(conversation.id, (now) => ({ lanes: toggleLane(now.lanes, id) })),
    })),
  ];
}

/** Which lane is looked at. */
function useFocusCommands(): Command[] {
  const text = useText();
  const { lanes } = useChat();
  const { maximised, focused } = useChatView();
  const group = text('chat.commands.lanes');
  const isEnabled = lanes.length > 1;
  const flip = (by: number) => () => {
    const lane = nextLane(lanes, maximised ?? focused, by);
    if (lane !== undefined) changeView({ maximised: lane.id, focused: lane.id });
  };
  return [
    {
      id: 'chat.maximise',
      label: text('chat.command.maximise'),
      group,
      shortcut: { key: 'm' },
      isEnabled,
      run: () => changeView({ maximised: maximised === null ? (focused ?? lanes[0]?.id ?? null) : null }),
    },
    {
      id: 'chat.flip.before',
      label: text('chat.command.flip.before'),
      group,
      shortcut: { key: '[' },
      isEnabled,
      run: flip(-1),
    },
    {
      id: 'chat.flip.next',
      label: text('chat.command.flip.next'),
      group,
      shortcut: { key: ']' },
      isEnabled,
      run: flip(1),
    },
    ...lanes.map(({ id, letter, model }, index): Command => ({
      id: `chat.lane.focus.${index}`,
      label: text('chat.lane.show', { letter, model }),
      group,
      shortcut: { key: String(index + 1) },
      isEnabled,
      run: () => focusLane(id, maximised !== null),
    })),
  ];
}

/** Speaks of a lane from now on: shown alone where one is, brought into view and focused where several are. */
function focusLane(id: string, isAlone: boolean): void {
  changeView({ focused: id, ...(isAlone && { maximised: id }) });
  const head = document.querySelector<HTMLElement>(`[data-lane-head="${CSS.escape(id)}"]`);
  head?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  head?.querySelector('button')?.focus({ preventScroll: true });
}
