import { lazy, Suspense, useEffect, useRef, useState, type ComponentProps } from 'react';
import { useElementWidth } from '#blocks/runs/use-element-width.ts';
import { useText } from '#i18n/use-text.ts';
import { createLate } from '#ui/create-late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { useLoadedAhead } from '#ui/use-loaded-ahead.ts';
import { focusUnlessTouch } from '#ui/focus-unless-touch.ts';
import { ChatBar } from './chat-bar.tsx';
import { ChatComposer } from './chat-composer.tsx';
import { ChatContext } from './chat-context.ts';
import { ChatOverlays } from './chat-overlays.tsx';
import { resetView, useChatView } from './chat-view.ts';
import { NEW_CHAT } from './conversation/chat-store.ts';
import type { Conversation } from './conversation/conversation.ts';
import { attach } from './input/attach.ts';
import { liveRuns } from './conversation/live-runs.ts';
import { EmptyChat } from './empty-chat.tsx';
import { useAttachmentDrop } from './input/use-attachment-drop.ts';
import { useAttachmentIntake } from './input/use-attachment-intake.ts';
import { useAskedTurn } from './use-asked-turn.ts';
import { useChatActions } from './use-chat-actions.ts';
import { useLanes } from './use-lanes.ts';
import { withChatTexts } from './with-chat-texts.ts';

/** The first paint needs none of these: they are on their way while somebody reads or writes. */
const conversationView = createLate(
  async () => (await withChatTexts(import('./conversation-view.tsx'))).ConversationView,
);

const DropOverlay = lazy(async () => ({ default: (await import('#blocks/files/drop-overlay.tsx')).DropOverlay }));
const LineupAddress = lazy(async () => {
  const { LineupAddress: part } = await withChatTexts(import('./lineup-address.tsx'), 'lineups');
  return { default: part };
});
const EmptyLanes = lazy(async () => ({
  default: (await withChatTexts(import('./empty-lanes.tsx'))).EmptyLanes,
}));
const StopKey = lazy(async () => ({ default: (await import('./stop-key.tsx')).StopKey }));
const ChatCommands = lazy(async () => ({
  default: (await withChatTexts(import('./commands/chat-commands.tsx'))).ChatCommands,
}));

/** The first lane of a lineup's link; what reads the whole of it comes later. */
const LINEUP_SEARCH = /[?&]A=/;

/** Narrower than this (pixels), there is room for one lane. */
const PHONE_WIDTH = 600;

/** One conversation: its turns, the composer below, the inspector beside. */
export function ChatWorkspace({ conversation }: { conversation: Conversation }) {
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const { id } = conversation;
  const isCovered = useChatView(({ compared }) => compared !== null);
  const lanes = useLanes(conversation.lanes, conversation.recipe);
  const { send, ask, stop, hasFailed } = useChatActions({ conversationId: id, lanes, input });
  const isLive = liveRuns(conversation).length > 0;
  const canAsk = lanes.every(({ model }) => model !== '');
  const intake = useAttachmentIntake((added) => attach(id, added));
  const [isLinked, setLinked] = useState(() => id === NEW_CHAT && LINEUP_SEARCH.test(location.search));
  const isOver = useAttachmentDrop({ input, onFiles: intake.takeFiles });
  const focusComposer = () => input.current?.focus();

  useEffect(() => {
    resetView();
    focusUnlessTouch(input.current);
  }, []);

  useLoadedAhead(conversationView.preload);

  return (
    <ChatContext value={{ conversationId: id, lanes, canAsk, focusComposer }}>
      <div ref={root} className="relative flex min-h-0 flex-1 flex-col">
        <div inert={isCovered} className="flex min-h-0 flex-1 flex-col">
          <ChatBar conversation={conversation} />
          <LatePart>
            <LineupAddress conversation={conversation} onSettled={() => setLinked(false)} />
          </LatePart>
          <ChatBody conversation={conversation} lanes={lanes.length} onAsk={ask} />
          <ChatComposer
            conversation={conversation}
            input={input}
            intake={intake}
            isLinked={isLinked}
            hasFailed={hasFailed}
            onSend={send}
            onStop={stop}
          />
        </div>
        <ChatOverlays conversation={conversation} />
        <LatePart>
          <ChatCommands conversation={conversation} onSend={() => input.current?.form?.requestSubmit()} onStop={stop} />
        </LatePart>
        <LatePart>{isLive && <StopKey root={root} onStop={stop} />}</LatePart>
        <LatePart>{isOver && <DropOverlay title={text('input.drop')} detail={text('input.drop.text')} />}</LatePart>
      </div>
    </ChatContext>
  );
}

type ChatBodyProps = { conversation: Conversation; lanes: number } & ComponentProps<typeof EmptyChat>;

/** The turns, or what a new conversation has instead. */
function ChatBody({ conversation, lanes, onAsk }: ChatBodyProps) {
  const [width, measure] = useElementWidth();
  const asked = useAskedTurn();
  return (
    <div ref={measure} className="flex min-h-0 flex-1 flex-col">
      {conversation.turns.length === 0 ? (
        <>
          <Suspense>{lanes > 1 && <EmptyLanes conversation={conversation} />}</Suspense>
          <EmptyChat onAsk={onAsk} />
        </>
      ) : (
        <Suspense fallback={<div className="flex-1" />}>
          <conversationView.Component
            conversation={conversation}
            isPhone={width > 0 && width < PHONE_WIDTH}
            asked={asked}
          />
        </Suspense>
      )}
    </div>
  );
}
