import type { ChatMessage } from './chat-request.ts';

/** The text of a message; an image stands as `[image]`. */
export function messageText({ content }: ChatMessage): string {
  if (typeof content === 'string') return content;
  return content.map((part) => (part.type === 'text' ? part.text : '[image]')).join('\n');
}
