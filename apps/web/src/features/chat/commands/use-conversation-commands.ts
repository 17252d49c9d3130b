import { useLocation } from 'wouter';
import type { Command } from '#blocks/commands/command.ts';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { changeView } from '#features/chat/chat-view.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';
import { failedLanes } from '#features/chat/conversation/failed-lanes.ts';
import { liveRuns } from '#features/chat/conversation/live-runs.ts';
import { newestRun } from '#features/chat/conversation/newest-run.ts';
import { retryRuns } from '#features/chat/conversation/retry-runs.ts';
import { visibleTurns } from '#features/chat/conversation/visible-turns.ts';
import { useText } from '#i18n/use-text.ts';
import { goToTurn } from './go-to-turn.ts';

type CommandsInput = {
  conversation: Conversation;
  /** Sends what is written, as the composer's button does. */
  onSend: () => void;
  onStop: () => void;
};

/** What can be done with a conversation as a whole. */
export function useConversationCommands({ conversation, onSend, onStop }: CommandsInput): Command[] {
  const text = useText();
  const [, navigate] = useLocation();
  const { lanes, focusComposer } = useChat();
  const newest = visibleTurns(conversation).at(-1);
  const failed = newest === undefined ? [] : failedLanes(newest, lanes);
  const isLive = liveRuns(conversation).length > 0;
  const group = text('chat.commands');
  return [
    { id: 'chat.write', label: text('chat.command.write'), group, shortcut: { key: '/' }, run: focusComposer },
    {
      id: 'chat.send',
      label: text('chat.send'),
      group,
      shortcut: { key: 'Enter', mod: true },
      isEnabled: !isLive,
      run: onSend,
    },
    {
      id: 'chat.new',
      label: text('shell.new.chat'),
      group,
      shortcut: { key: 'o', mod: true, shift: true },
      run: () => navigate(SCREEN_PATHS.chat),
    },
    {
      id: 'chat.stop',
      label: text('chat.command.stop'),
      group,
      shortcut: { key: 'Escape' },
      isEnabled: isLive,
      run: onStop,
    },
    {
      id: 'chat.retry_failed',
      label: text('chat.turn.retry_failed', { count: failed.length }),
      group,
      isEnabled: !isLive && failed.length > 0,
      run() {
        if (newest !== undefined) retryRuns({ conversationId: conversation.id, turnId: newest.id, lanes: failed });
      },
    },
    {
      id: 'chat.turn.next',
      label: text('chat.command.turn.next'),
      group,
      shortcut: { key: 'j' },
      run: () => goToTurn(1),
    },
    {
      id: 'chat.turn.before',
      label: text('chat.command.turn.before'),
      group,
      shortcut: { key: 'k' },
      run: () => goToTurn(-1),
    },
    ...usePanelCommands(conversation),
  ];
}

/** The panels beside and over a conversation. */
function usePanelCommands(conversation: Conversation): Command[] {
  const text = useText();
  const group = text('chat.commands');
  const runId = newestRun(conversation)?.id;
  const inspectRun = (panel: 'wire' | 'code') => () => {
    if (runId !== undefined) changeView({ inspected: { panel, runId } });
  };
  return [
    {
      id: 'chat.parameters',
      label: text('chat.parameters'),
      group,
      shortcut: { key: 'p' },
      run: () => changeView({ inspected: { panel: 'parameters' } }),
    },
    {
      id: 'chat.wire',
      label: text('chat.wire'),
      group,
      shortcut: { key: 'w' },
      isEnabled: runId !== undefined,
      run: inspectRun('wire'),
    },
    {
      id: 'chat.code',
      label: text('chat.code'),
      group,
      shortcut: { key: 'c' },
      isEnabled: runId !== undefined,
      run: inspectRun('code'),
    },
    {
      id: 'chat.lineups',
      label: text('chat.lineups'),
      group,
      shortcut: { key: 'l' },
      run: () => changeView({ showsLineups: true }),
    },
  ];
}
