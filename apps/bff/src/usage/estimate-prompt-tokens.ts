import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import { tokensFromBytes } from './tokens-from-bytes.ts';

/** Estimates a prompt from the texts of its messages; images and sounds in it are not counted. */
export function estimatePromptTokens(messages: readonly ChatMessage[]): number {
  return tokensFromBytes(messages.flatMap(textsOf).reduce((sum, text) => sum + Buffer.byteLength(text), 0));
}

function textsOf({ content }: ChatMessage): string[] {
  if (typeof content === 'string') return [content];
  return (content ?? []).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}
