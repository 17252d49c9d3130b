import { Copy, GitBranch, RotateCw, Trash2 } from 'lucide-react';
import { useChat } from '#features/chat/chat-context.ts';
import type { Turn } from '#features/chat/conversation/conversation.ts';
import { currentRuns } from '#features/chat/conversation/current-runs.ts';
import { deleteTurn } from '#features/chat/conversation/delete-turn.ts';
import { editTurn } from '#features/chat/conversation/edit-turn.ts';
import { failedLanes } from '#features/chat/conversation/failed-lanes.ts';
import { retryRuns } from '#features/chat/conversation/retry-runs.ts';
import { useText } from '#i18n/use-text.ts';
import { copyText } from '#lib/copy-text.ts';
import type { MenuItem } from '#ui/menu-item.ts';
import { Menu } from '#ui/menu.tsx';
import { toast } from '#ui/toast.ts';
import { roleItems } from './role-items.ts';
import { useBranch } from './use-branch.ts';
import { writeTurn } from './write-turn.ts';

/** What can be done with a whole turn. */
export function TurnMenu({ turn, number }: { turn: Turn; number: number }) {
  const text = useText();
  const branch = useBranch(turn.id);
  const { conversationId, lanes, canAsk, focusComposer } = useChat();
  const isLive = turn.runs.some(({ run }) => run.end === null);
  const failed = failedLanes(turn, lanes);
  const runs = currentRuns(turn, lanes);

  function remove() {
    const restore = deleteTurn(conversationId, turn);
    toast({ text: text('chat.turn.deleted', { number }), action: { label: text('ui.undo'), onAction: restore } });
    focusComposer();
  }

  const retryFailed: MenuItem = {
    label: text('chat.turn.retry_failed', { count: failed.length }),
    icon: <RotateCw size={14} />,
    disabled: isLive || !canAsk,
    onSelect: () => retryRuns({ conversationId, turnId: turn.id, lanes: failed }),
  };

  const items: MenuItem[] = [
    {
      label: text('chat.turn.retry_all'),
      icon: <RotateCw size={14} />,
      disabled: isLive || !canAsk,
      onSelect: () => retryRuns({ conversationId, turnId: turn.id, lanes }),
    },
    ...(failed.length === 0 ? [] : [retryFailed]),
    'separator',
    {
      label: text('chat.turn.copy'),
      icon: <Copy size={14} />,
      onSelect: () => void copyText(writeTurn(turn, runs)),
    },
    { label: text('chat.branch'), icon: <GitBranch size={14} />, onSelect: branch },
    'separator',
    ...roleItems({ role: turn.role, text, onChange: (role) => editTurn(conversationId, turn.id, { role }) }),
    'separator',
    { label: text('chat.turn.delete'), icon: <Trash2 size={14} />, onSelect: remove },
  ];
  return <Menu label={text('chat.turn.menu', { number })} items={items} size="sm" />;
}
