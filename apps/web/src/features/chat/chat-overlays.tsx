import { lazy, Suspense } from 'react';
import { loadTexts } from '#i18n/load-texts.ts';
import { changeView, useChatView } from './chat-view.ts';
import type { Conversation } from './conversation/conversation.ts';

const ChatInspector = lazy(async () => {
  const [{ ChatInspector: inspector }] = await Promise.all([import('./chat-inspector.tsx'), loadTexts('inspector')]);
  return { default: inspector };
});
const CompareView = lazy(async () => {
  const [{ CompareView: view }] = await Promise.all([import('./compare-view.tsx'), loadTexts('comparison')]);
  return { default: view };
});
const ChatLineups = lazy(async () => {
  const [{ ChatLineups: lineups }] = await Promise.all([import('./chat-lineups.tsx'), loadTexts('lineups')]);
  return { default: lineups };
});

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
