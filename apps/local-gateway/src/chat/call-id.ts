import type { ChatAnswer } from './chat-answer.ts';

/** The id of the tool call in one choice of an answer. */
export function callId(answer: ChatAnswer, choice: number): string {
  return `${answer.id.replace('chatcmpl-', 'call_')}_${choice}`;
}
