import { useChat } from '#features/chat/chat-context.ts';
import { answerText } from '#features/chat/conversation/answer-text.ts';
import { askInTurn } from '#features/chat/conversation/ask-in-turn.ts';
import { getConversation } from '#features/chat/conversation/chat-store.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { editRun } from '#features/chat/conversation/edit-run.ts';
import { turnsAfter } from '#features/chat/conversation/turns-after.ts';
import { useText } from '#i18n/use-text.ts';
import { MessageEditor } from './message-editor.tsx';

type AnswerEditorProps = {
  turnId: string;
  laneRun: LaneRun;
  /** There are turns behind it that can be asked again. */
  canAskOn: boolean;
  onDone: () => void;
};

/** An answer being changed: what is written stands in the history instead, and the turns behind it can be asked again. */
export function AnswerEditor({ turnId, laneRun, canAskOn, onDone }: AnswerEditorProps) {
  const text = useText();
  const { conversationId, lanes } = useChat();

  function save(edit: string) {
    editRun(conversationId, laneRun.id, { edit });
    onDone();
  }

  function saveAndAskOn(edit: string) {
    save(edit);
    const lane = lanes.find(({ id }) => id === laneRun.laneId);
    if (lane !== undefined)
      askInTurn({ conversationId, turnIds: turnsAfter(getConversation(conversationId), turnId), lane });
  }

  return (
    <MessageEditor
      label={text('chat.edit.answer')}
      text={answerText(laneRun)}
      actions={[
        ...(canAskOn ? [{ label: text('chat.edit.ask_on'), onAction: saveAndAskOn }] : []),
        { label: text('chat.edit.save'), onAction: save },
      ]}
      onCancel={onDone}
    />
  );
}
