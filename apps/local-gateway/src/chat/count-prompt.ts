import type { ChatMessage } from './chat-request.ts';
import { splitTokens } from './split-tokens.ts';

const TOKENS_PER_MESSAGE = 3;
const TOKENS_PER_IMAGE = 85;

/** Prompt tokens: the text by the token rule, 3 for each message's frame, 85 for each image. */
export function countPrompt(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, message) => sum + TOKENS_PER_MESSAGE + countContent(message.content), 0);
}

function countContent(content: ChatMessage['content']): number {
  if (typeof content === 'string') return splitTokens(content).length;
  return content.reduce(
    (sum, part) => sum + (part.type === 'text' ? splitTokens(part.text).length : TOKENS_PER_IMAGE),
    0,
  );
}
