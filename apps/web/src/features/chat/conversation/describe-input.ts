import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import { fingerprintMessages } from '@lineup/shared/chat/fingerprint-messages.ts';
import type { SentInput } from './conversation.ts';
import type { LaneHistory } from './history-for-lane.ts';

type Sent = {
  /** Everything the request holds, in its order. */
  messages: readonly ChatMessage[];
  history: LaneHistory;
  question: ChatMessage;
};

/** What a request says, in a form that can be held against another lane's. */
export function describeInput({ messages, history, question }: Sent): Omit<SentInput, 'basis'> {
  return {
    messages: messages.length,
    history: fingerprintMessages(messages),
    inputs: fingerprintMessages([...history.messages, question].filter(({ role }) => role !== 'assistant')),
    skipped: history.skipped,
  };
}
