import { useChat } from './chat-context.ts';
import type { Conversation } from './conversation/conversation.ts';
import { LaneHead } from './lanes/lane-head.tsx';

/** The lanes of a chat that has not begun, to choose their models. */
export function EmptyLanes({ conversation }: { conversation: Conversation }) {
  const { lanes } = useChat();
  return (
    <div className="@container/turns scroll-slim shrink-0 overflow-x-auto border-b border-line">
      <div className="flex">
        {lanes.map((lane) => (
          <div key={lane.id} className="min-w-56 flex-1 border-l border-line first:border-l-0">
            <LaneHead
              conversationId={conversation.id}
              lanes={conversation.lanes}
              lane={lane}
              isLive={false}
              layout="setup"
            />
          </div>
        ))}
      </div>
    </div>
  );
}
