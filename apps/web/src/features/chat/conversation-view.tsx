import type { Lane } from '#blocks/lanes/lane.ts';
import { useText } from '#i18n/use-text.ts';
import type { Conversation } from './conversation.ts';
import { TurnList } from './turn-list.tsx';
import { TurnView } from './turn-view.tsx';

type ConversationViewProps = {
  conversation: Conversation;
  lanes: readonly Lane[];
  /** Undefined while nothing can be sent. */
  onRetry: ((turnId: string, lane: Lane) => void) | undefined;
  onShowWire: (runId: string) => void;
};

/** A conversation's turns, oldest first. */
export function ConversationView({ conversation, lanes, onRetry, onShowWire }: ConversationViewProps) {
  const text = useText();
  const { turns, damaged } = conversation;
  return (
    <TurnList>
      {turns.map((turn, index) => (
        <TurnView
          key={turn.id}
          turn={turn}
          number={index + 1}
          isNewest={index === turns.length - 1}
          lanes={lanes}
          onRetry={onRetry}
          onShowWire={onShowWire}
        />
      ))}
      {damaged > 0 && <p className="px-5 pt-4 text-f2 text-t3">{text('sessions.damaged', { count: damaged })}</p>}
    </TurnList>
  );
}
