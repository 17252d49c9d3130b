import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ChatBar } from './chat-bar.tsx';
import type { Inspected } from './chat-inspector.tsx';
import { Composer } from './composer.tsx';
import type { Conversation } from './conversation.ts';
import { chooseLaneModel, editConversation } from './edit-conversation.ts';
import { EmptyChat } from './empty-chat.tsx';
import { liveRuns } from './live-runs.ts';
import { useChatActions } from './use-chat-actions.ts';
import { useLanes } from './use-lanes.ts';
import { useStopKey } from './use-stop-key.ts';

/** The empty screen needs neither the reading of Markdown nor the inspector: they are on their way while somebody writes. */
const loadConversationView = () => import('./conversation-view.tsx');
const ConversationView = lazy(async () => ({ default: (await loadConversationView()).ConversationView }));
const ChatInspector = lazy(async () => ({ default: (await import('./chat-inspector.tsx')).ChatInspector }));

/** One conversation: its turns, the composer below, the inspector beside. */
export function ChatWorkspace({ conversation }: { conversation: Conversation }) {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [inspected, setInspected] = useState<Inspected | null>(null);
  const { id, turns } = conversation;
  const lanes = useLanes(conversation.lanes);
  const { send, runExample, stop, retry } = useChatActions({ conversationId: id, lanes, input });
  const isLive = liveRuns(conversation).length > 0;
  const canAsk = lanes.every(({ model }) => model !== '');
  const showWire = (runId: string) => setInspected({ panel: 'wire', runId });
  const closeInspector = () => setInspected(null);
  useStopKey({ isLive, root, onStop: stop });

  useEffect(() => {
    void loadConversationView();
    // On touch screens the focus would bring up the keyboard over the page.
    if (matchMedia('(pointer: fine)').matches) input.current?.focus();
  }, []);

  return (
    <div ref={root} className="flex min-h-0 flex-1 flex-col">
      <ChatBar conversation={conversation} inspected={inspected} onInspect={setInspected} />
      {turns.length === 0 ? (
        <EmptyChat onRun={runExample} canRun={canAsk} />
      ) : (
        <Suspense fallback={<div className="flex-1" />}>
          <ConversationView
            conversation={conversation}
            lanes={lanes}
            onRetry={isLive || !canAsk ? undefined : retry}
            onShowWire={showWire}
          />
        </Suspense>
      )}
      <Composer
        input={input}
        draft={conversation.draft}
        lanes={lanes}
        isFirst={turns.length === 0}
        isLive={isLive}
        onDraft={(written) => editConversation(id, { draft: written })}
        onModel={(laneId, choice) => chooseLaneModel(id, { laneId, choice })}
        onSend={() => send(conversation.draft.trim())}
        onStop={stop}
      />
      {inspected !== null && (
        <Suspense>
          <ChatInspector conversation={conversation} lanes={lanes} inspected={inspected} onClose={closeInspector} />
        </Suspense>
      )}
    </div>
  );
}
