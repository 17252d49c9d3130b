import { lazy, Suspense, type RefObject } from 'react';
import { useText } from '#i18n/use-text.ts';
import { useChat } from './chat-context.ts';
import { Composer } from './composer.tsx';
import type { Conversation } from './conversation/conversation.ts';
import { editConversation } from './conversation/edit-conversation.ts';
import { liveRuns } from './conversation/live-runs.ts';
import { AttachButton } from './input/attach-button.tsx';
import type { AttachmentIntake } from './input/use-attachment-intake.ts';
import { LaneChips } from './lane-chips.tsx';
import { lanesOn } from './lanes/lanes-on.ts';
import { SendButton } from './send-button.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { withChatTexts } from './with-chat-texts.ts';

const AttachmentNotes = lazy(async () => ({
  default: (await withChatTexts(import('./input/attachment-notes.tsx'))).AttachmentNotes,
}));
const AttachmentStrip = lazy(async () => ({
  default: (await withChatTexts(import('./input/attachment-strip.tsx'))).AttachmentStrip,
}));
const SendForecast = lazy(async () => {
  const { SendForecast: part } = await withChatTexts(import('./send-forecast.tsx'), 'inspector');
  return { default: part };
});
const SendOptions = lazy(async () => ({
  default: (await withChatTexts(import('./send-options.tsx'))).SendOptions,
}));

type ChatComposerProps = {
  conversation: Conversation;
  input: RefObject<HTMLTextAreaElement | null>;
  intake: AttachmentIntake;
  /** The lanes of a link are still to be opened: others would be asked. */
  isLinked: boolean;
  /** The last message could not be sent, because the page could not load what sends. */
  hasFailed: boolean;
  onSend: (message: string) => void;
  onStop: () => void;
};

/** The composer of a conversation: the message, what goes along with it, and who it goes to. */
export function ChatComposer({ conversation, input, intake, isLinked, hasFailed, onSend, onStop }: ChatComposerProps) {
  const text = useText();
  const { canAsk, lanes } = useChat();
  const { id, draft, attachments, turns } = conversation;
  const on = lanesOn(lanes, conversation.lanes);
  const live = liveRuns(conversation);
  const blocked = canAsk ? undefined : text('chat.blocked.model');
  return (
    <Composer
      input={input}
      draft={draft}
      attachments={attachments}
      placeholder={placeholderOf()}
      blocked={blocked}
      isReading={intake.isReading || isLinked}
      isLive={live.length > 0}
      onDraft={(written) => editConversation(id, { draft: written })}
      onSend={onSend}
      above={
        <Suspense>
          {(intake.isReading || intake.refusals.length > 0) && <AttachmentNotes intake={intake} />}
          {attachments.length > 0 && (
            <AttachmentStrip
              attachments={attachments}
              onRemove={(gone) =>
                editConversation(id, (now) => ({ attachments: now.attachments.filter((each) => each.id !== gone) }))
              }
            />
          )}
          {hasFailed && <SendFailed />}
          <LatePart>
            <SendForecast conversation={conversation} lanes={on} />
          </LatePart>
        </Suspense>
      }
    >
      {({ canSend, prompts }) => (
        <>
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-0.5 gap-y-1">
            <AttachButton onFiles={intake.takeFiles} />
            {prompts}
            <LaneChips conversation={conversation} />
            <Suspense>{lanes.length > 1 && <SendOptions conversation={conversation} />}</Suspense>
          </div>
          <div className="flex shrink-0 items-center gap-2 max-sm:flex-col max-sm:items-end max-sm:gap-1">
            <SendButton canSend={canSend} blocked={blocked} count={on.length} live={live.length} onStop={onStop} />
          </div>
        </>
      )}
    </Composer>
  );

  function placeholderOf(): string {
    const [alone] = on;
    if (lanes.length > 1 && on.length === 1 && alone !== undefined) {
      return text('chat.placeholder.only', { letter: alone.letter });
    }
    if (on.length > 1) return text('chat.placeholder.lanes', { count: on.length });
    return text(turns.length === 0 ? 'chat.placeholder.first' : 'chat.placeholder.next');
  }
}

function SendFailed() {
  const text = useText();
  return (
    <p role="alert" className="px-4 pt-2.5 text-f2 text-warn">
      {text('chat.send.failed')}
    </p>
  );
}
