import { Flag, Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { askedLanes } from '#features/chat/conversation/asked-lanes.ts';
import { useChatStore } from '#features/chat/conversation/chat-store.ts';
import { chooseTurn } from '#features/chat/conversation/choose-turn.ts';
import type { Turn } from '#features/chat/conversation/conversation.ts';
import { sendTurn } from '#features/chat/conversation/send-turn.ts';
import { siblingTurns } from '#features/chat/conversation/sibling-turns.ts';
import { SentAttachments } from '#features/chat/input/sent-attachments.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { Chip } from '#ui/chip.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { MessageEditor } from './message-editor.tsx';
import { Pager } from '#blocks/runs/pager.tsx';
import { startWords } from './start-words.ts';
import { TurnMenu } from './turn-menu.tsx';

type TurnInputProps = {
  turn: Turn;
  number: number;
  /** How many lanes were asked; with one there is nothing to say about how they left. */
  asked: number;
  /** What the turn says about its own comparison. */
  findings: ReactNode;
};

/** What was asked in a turn, once for all lanes, how it was sent, and its other versions. */
export function TurnInput({ turn, number, asked, findings }: TurnInputProps) {
  const text = useText();
  const locale = useLocale();
  const [isEditing, setEditing] = useState(false);
  const language = textLanguage(turn.input);
  return (
    <div className="group/input min-w-0">
      {isEditing ? (
        <InputEditor turn={turn} onDone={() => setEditing(false)} />
      ) : (
        <h2
          lang={language === undefined || locale.startsWith(language) ? undefined : language}
          className="text-[15px]/[24px] font-medium break-words text-balance whitespace-pre-wrap"
        >
          {turn.role !== 'user' && (
            <span className="mr-2 align-[1px]">
              <Chip>{turn.role}</Chip>
            </span>
          )}
          {turn.input}
        </h2>
      )}
      <SentAttachments attachments={turn.attachments} />
      <div className="mt-0.5 -ml-1.5 flex flex-wrap items-center gap-x-1 text-f2 text-t3">
        <TurnPager turn={turn} />
        <IconButton
          size="sm"
          label={text('chat.edit.input')}
          icon={<Pencil size={14} />}
          pressed={isEditing}
          onClick={() => setEditing(!isEditing)}
        />
        <TurnMenu turn={turn} number={number} />
        {asked > 1 && <HowSent turn={turn} />}
        {findings}
      </div>
    </div>
  );
}

function InputEditor({ turn, onDone }: { turn: Turn; onDone: () => void }) {
  const text = useText();
  const { conversationId, lanes, canAsk, focusComposer } = useChat();

  function ask(input: string) {
    onDone();
    sendTurn({
      conversationId,
      input: input.trim(),
      attachments: turn.attachments,
      lanes: askedLanes(turn, lanes),
      versionOf: turn,
    });
    focusComposer();
  }

  return (
    <MessageEditor
      label={text('chat.edit.input')}
      text={turn.input}
      actions={canAsk ? [{ label: text('chat.edit.ask'), onAction: ask }] : []}
      onCancel={onDone}
    />
  );
}

function TurnPager({ turn }: { turn: Turn }) {
  const text = useText();
  const { conversationId } = useChat();
  // In one string, so that this is drawn again only when they change.
  const versions = useChatStore(({ conversations }) =>
    siblingTurns(conversations[conversationId], turn)
      .map(({ id }) => id)
      .join(' '),
  ).split(' ');
  return (
    <Pager
      label={text('chat.version.input')}
      index={versions.indexOf(turn.id)}
      count={versions.length}
      onChange={(index) => {
        const id = versions[index];
        if (id !== undefined) chooseTurn(conversationId, { id, parent: turn.parent });
      }}
    />
  );
}

function HowSent({ turn }: { turn: Turn }) {
  const text = useText();
  const format = useFormat();
  const { lanes } = useChat();
  const from = turn.from === null ? undefined : lanes.find(({ id }) => id === turn.from);
  return (
    <span className="ml-1.5 inline-flex flex-wrap items-center gap-x-3">
      <span className="inline-flex items-center gap-1.5">
        <Flag size={12} aria-hidden />
        {startWords(turn, { text, format })}
      </span>
      {from !== undefined && <span>{text('chat.from.lane', { letter: from.letter })}</span>}
    </span>
  );
}
