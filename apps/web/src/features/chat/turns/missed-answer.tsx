import { Play } from 'lucide-react';
import { useChat } from '#features/chat/chat-context.ts';
import { askInTurn } from '#features/chat/conversation/ask-in-turn.ts';
import type { Turn } from '#features/chat/conversation/conversation.ts';
import { useChatStore } from '#features/chat/conversation/chat-store.ts';
import { missedTurns } from '#features/chat/conversation/missed-turns.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';

type MissedAnswerProps = {
  turn: Turn;
  lane: ResolvedChatLane;
  /** The lane is being asked in another turn. */
  isBusy: boolean;
};

/** A lane that was not asked in a turn, because it was off or came later: says so, and offers to ask it now. */
export function MissedAnswer({ turn, lane, isBusy }: MissedAnswerProps) {
  const text = useText();
  const { conversationId, canAsk } = useChat();
  // In one string, so that this is drawn again only when they change.
  const missed = useChatStore(({ conversations }) =>
    missedTurns(conversations[conversationId], { until: turn.id, laneId: lane.id }).join(' '),
  ).split(' ');
  const isBlocked = !canAsk || isBusy;
  const ask = (turnIds: readonly string[]) => () => askInTurn({ conversationId, turnIds, lane });
  return (
    <div className="text-f3 text-t3">
      <p>{text('chat.missed', { letter: lane.letter })}</p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button size="sm" variant="outline" icon={<Play size={13} />} disabled={isBlocked} onClick={ask([turn.id])}>
          {text('chat.missed.ask')}
        </Button>
        {missed.length > 1 && (
          <Button size="sm" disabled={isBlocked} onClick={ask(missed)}>
            {text('chat.missed.ask_all', { count: missed.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
