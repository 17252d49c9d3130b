import { Braces, Code, Copy, FastForward, GitBranch, Sigma, Trash2, Undo2 } from 'lucide-react';
import { useChat } from '#features/chat/chat-context.ts';
import { changeView } from '#features/chat/chat-view.ts';
import { getConversation } from '#features/chat/conversation/chat-store.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { deleteRun } from '#features/chat/conversation/delete-run.ts';
import { editRun } from '#features/chat/conversation/edit-run.ts';
import { useText } from '#i18n/use-text.ts';
import { copyText } from '#lib/copy-text.ts';
import type { MenuItem } from '#ui/menu-item.ts';
import { Menu } from '#ui/menu.tsx';
import { toast } from '#ui/toast.ts';
import { roleItems } from './role-items.ts';
import { useBranch } from './use-branch.ts';
import { writeTurn } from './write-turn.ts';

/** The view of an answer's token probabilities; undefined where there are none. */
export type LogprobsToggle = { isShown: boolean; onToggle: () => void } | undefined;

type AnswerMenuProps = {
  turnId: string;
  laneRun: LaneRun;
  /** How many turns are behind it. */
  later: number;
  /** Asks them again; undefined where that cannot be. */
  onAskOn: (() => void) | undefined;
  logprobs: LogprobsToggle;
};

/** What else can be done with one answer. */
export function AnswerMenu(props: AnswerMenuProps) {
  const text = useText();
  const reading = useReadingItems(props);
  const changing = useChangingItems(props);
  return (
    <Menu
      label={text('chat.answer.menu', { letter: props.laneRun.letter })}
      items={[...reading, 'separator', ...changing]}
      size="sm"
    />
  );
}

function useReadingItems({ turnId, laneRun, logprobs }: AnswerMenuProps): MenuItem[] {
  const text = useText();
  const { conversationId } = useChat();
  const { id, run } = laneRun;
  const items: MenuItem[] = [
    {
      label: text('chat.copy.markdown'),
      icon: <Copy size={14} />,
      onSelect: () => {
        const turn = getConversation(conversationId)?.turns.find((each) => each.id === turnId);
        if (turn !== undefined) void copyText(writeTurn(turn, [laneRun]));
      },
    },
    {
      label: text('chat.copy.raw'),
      icon: <Braces size={14} />,
      onSelect: () => void copyText(JSON.stringify(run.choices, null, 2)),
    },
    {
      label: text('chat.code'),
      icon: <Code size={14} />,
      onSelect: () => changeView({ inspected: { panel: 'code', runId: id } }),
    },
  ];
  if (logprobs === undefined) return items;
  const { isShown, onToggle } = logprobs;
  return [...items, { label: text('chat.logprobs'), icon: <Sigma size={14} />, checked: isShown, onSelect: onToggle }];
}

function useChangingItems({ turnId, laneRun, later, onAskOn }: AnswerMenuProps): MenuItem[] {
  const text = useText();
  const { conversationId, focusComposer } = useChat();
  const branch = useBranch(turnId);
  const { id, letter, role, edit } = laneRun;
  const restore: MenuItem = {
    label: text('chat.edit.restore'),
    icon: <Undo2 size={14} />,
    onSelect: () => editRun(conversationId, id, { edit: null }),
  };

  const askOn: MenuItem = {
    label: text('chat.ask_on', { count: later }),
    icon: <FastForward size={14} />,
    disabled: onAskOn === undefined,
    onSelect: () => onAskOn?.(),
  };

  function remove() {
    const undo = deleteRun(conversationId, { turnId, laneRun });
    toast({ text: text('chat.answer.deleted', { letter }), action: { label: text('ui.undo'), onAction: undo } });
    focusComposer();
  }

  return [
    ...(edit === null ? [] : [restore]),
    ...(later === 0 ? [] : [askOn]),
    { label: text('chat.branch'), icon: <GitBranch size={14} />, onSelect: branch },
    'separator',
    ...roleItems({ role, text, onChange: (changed) => editRun(conversationId, id, { role: changed }) }),
    'separator',
    { label: text('chat.answer.delete'), icon: <Trash2 size={14} />, onSelect: remove },
  ];
}
