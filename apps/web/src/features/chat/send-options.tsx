import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import { ListOrdered } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { MenuItem } from '#ui/menu-item.ts';
import { Menu } from '#ui/menu.tsx';
import type { Conversation } from './conversation/conversation.ts';
import { editConversation } from './conversation/edit-conversation.ts';

const MODES: readonly StartMode[] = [
  { mode: 'together' },
  { mode: 'one_by_one' },
  { mode: 'at_most', count: 2 },
  { mode: 'at_most', count: 4 },
];

/** How a message goes to several lanes: who leaves when, and which answer they go on from. */
export function SendOptions({ conversation }: { conversation: Conversation }) {
  const text = useText();
  const { id, lanes, start, from, turns } = conversation;

  const starts: MenuItem[] = MODES.map((mode) => ({
    label:
      mode.mode === 'at_most' ? text('chat.start.at_most', { count: mode.count }) : text(`chat.start.${mode.mode}`),
    checked: isSame(mode, start),
    onSelect: () => editConversation(id, { start: mode }),
  }));
  const sources: MenuItem[] =
    turns.length === 0
      ? []
      : [
          'separator',
          {
            label: text('chat.from.own'),
            checked: from === null,
            onSelect: () => editConversation(id, { from: null }),
          },
          ...lanes.map(({ id: laneId, letter }) => ({
            label: text('chat.from.lane', { letter }),
            checked: from === laneId,
            onSelect: () => editConversation(id, { from: laneId }),
          })),
        ];
  const source = lanes.find(({ id: laneId }) => laneId === from);
  return (
    <>
      <Menu
        label={text('chat.send_options')}
        trigger={<ListOrdered size={15} aria-hidden />}
        items={[...starts, ...sources]}
      />
      {source !== undefined && (
        <span className="self-center text-f2 text-t2">{text('chat.from.lane', { letter: source.letter })}</span>
      )}
    </>
  );
}

function isSame(a: StartMode, b: StartMode): boolean {
  return a.mode === b.mode && (a.mode !== 'at_most' || b.mode !== 'at_most' || a.count === b.count);
}
