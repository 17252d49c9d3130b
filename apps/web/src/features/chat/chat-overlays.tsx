import { lazy, Suspense } from 'react';
import { changeView, useChatView } from './chat-view.ts';
import type { Conversation } from './conversation/conversation.ts';

const ChatInspector = lazy(async () => ({ default: (await import('./chat-inspector.tsx')).ChatInspector }));
const CompareView = lazy(async () => ({ default: (await import('./compare-view.tsx')).CompareView }));
const ChatLineups = lazy(async () => ({ default: (await import('./chat-lineups.tsx')).ChatLineups }));

/** What lies beside or over a conversation when it is asked for. */
export function ChatOverlays({ conversation }: { conversation: Conversation }) {
  const { inspected, compared, showsLineups } = useChatView();
  return (
    <Suspense>
      {inspected !== null && <ChatInspector conversation={conversation} inspected={inspected} />}
      {compared !== null && <CompareView conversation={conversation} compared={compared} />}
      {showsLineups && <ChatLineups conversation={conversation} onClose={() => changeView({ showsLineups: false })} />}
    </Suspense>
  );
}
