import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useChat } from '#features/chat/chat-context.ts';
import { askedLanes } from '#features/chat/conversation/asked-lanes.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';
import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import { sendTurn } from '#features/chat/conversation/send-turn.ts';
import { visibleTurns } from '#features/chat/conversation/visible-turns.ts';
import { useText } from '#i18n/use-text.ts';
import { Chip } from '#ui/chip.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { MessageEditor } from './message-editor.tsx';

/** The recipe's system prompt, above the first turn; editing it can ask the conversation's first question again. */
export function SystemLine({ conversation }: { conversation: Conversation }) {
  const text = useText();
  const { lanes, canAsk } = useChat();
  const [isEditing, setEditing] = useState(false);
  const { id, recipe } = conversation;
  const system = recipe.parameters.system ?? '';
  const [first] = visibleTurns(conversation);
  if (system.trim() === '') return null;

  function save(written: string) {
    editConversation(id, (now) => ({
      recipe: { ...now.recipe, parameters: { ...now.recipe.parameters, system: written } },
    }));
    setEditing(false);
  }

  function saveAndAsk(written: string) {
    save(written);
    if (first === undefined) return;
    const { input, attachments } = first;
    const changed = askedLanes(first, lanes).map((lane) => {
      const kept = conversation.lanes.find((each) => each.id === lane.id);
      const hasOwn = kept?.overrides.set.system !== undefined || kept?.overrides.unset.includes('system') === true;
      return hasOwn ? lane : { ...lane, parameters: { ...lane.parameters, system: written } };
    });
    sendTurn({ conversationId: id, input, attachments, lanes: changed, versionOf: first });
  }

  return (
    <div className="sticky left-0 seen-width border-b border-line px-4 py-2.5 text-f3 text-t2 md:px-5">
      {isEditing ? (
        <MessageEditor
          label={text('chat.system.edit')}
          text={system}
          actions={[
            ...(canAsk && first !== undefined ? [{ label: text('chat.edit.ask'), onAction: saveAndAsk }] : []),
            { label: text('chat.edit.save'), onAction: save },
          ]}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div className="flex items-start gap-2">
          <Chip>system</Chip>
          <p className="line-clamp-3 min-w-0 flex-1 whitespace-pre-wrap">{system}</p>
          <IconButton
            size="sm"
            label={text('chat.system.edit')}
            icon={<Pencil size={14} />}
            onClick={() => setEditing(true)}
          />
        </div>
      )}
    </div>
  );
}
