import { answerText } from '#features/chat/conversation/answer-text.ts';
import type { Turn } from '#features/chat/conversation/conversation.ts';

/** The words of a turn: what was asked and all that was answered. */
export function turnText({ input, runs }: Pick<Turn, 'input' | 'runs'>): string {
  return [input, ...runs.map(answerText)].join('\n');
}
