import { lazy } from 'react';
import { LatePart } from '#ui/late-part.tsx';
import { changeView, useChatView } from './chat-view.ts';
import type { Conversation } from './conversation/conversation.ts';
import { PartMissing } from './part-missing.tsx';
import { withChatTexts } from './with-chat-texts.ts';

const ChatInspector = lazy(async () => {
  const { ChatInspector: part } = await withChatTexts(import('./chat-inspector.tsx'), 'inspector');
  return { default: part };
});
const CompareView = lazy(async () => {
  const { CompareView: part } = await withChatTexts(import('./compare-view.tsx'), 'comparison');
  return { default: part };
});
const ChatLineups = lazy(async () => {
  const { ChatLineups: part } = await withChatTexts(import('./chat-lineups.tsx'), 'lineups');
  return { default: part };
});

/** What lies beside or over a conversation when it is asked for. */
export function ChatOverlays({ conversation }: { conversation: Conversation }) {
  const { inspected, compared, showsLineups } = useChatView();
  return (
    <LatePart Missing={PartMissing}>
      {inspected !== null && <ChatInspector conversation={conversation} inspected={inspected} />}
      {compared !== null && <CompareView conversation={conversation} compared={compared} />}
      {showsLineups && <ChatLineups conversation={conversation} onClose={() => changeView({ showsLineups: false })} />}
    </LatePart>
  );
}
