import { lazy, Suspense } from 'react';
import { useText } from '#i18n/use-text.ts';
import { TopBar } from '#ui/top-bar.tsx';
import { NEW_CHAT } from './conversation/chat-store.ts';
import { ChatWorkspace } from './chat-workspace.tsx';
import { useConversation } from './conversation/use-conversation.ts';
import { withChatTexts } from './with-chat-texts.ts';

const MissingChat = lazy(async () => ({ default: (await withChatTexts(import('./missing-chat.tsx'))).MissingChat }));

/** The chat screen: a new conversation, or a saved one. */
export function ChatScreen({ sessionId = NEW_CHAT }: { sessionId?: string }) {
  const text = useText();
  const conversation = useConversation(sessionId);
  if (conversation === undefined) return <TopBar title="" />;
  if (conversation === null) {
    return (
      <>
        <TopBar title={text('shell.chat')} />
        <Suspense>
          <MissingChat />
        </Suspense>
      </>
    );
  }
  return <ChatWorkspace key={conversation.id} conversation={conversation} />;
}
