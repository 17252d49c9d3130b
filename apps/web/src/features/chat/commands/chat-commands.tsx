import { useCommands } from '#blocks/commands/use-commands.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';
import { useConversationCommands } from './use-conversation-commands.ts';
import { useLaneCommands } from './use-lane-commands.ts';

type ChatCommandsProps = { conversation: Conversation; onSend: () => void; onStop: () => void };

/** Offers everything that can be done in a conversation by key and in the palette; draws nothing. */
export function ChatCommands({ conversation, onSend, onStop }: ChatCommandsProps) {
  const general = useConversationCommands({ conversation, onSend, onStop });
  const lanes = useLaneCommands(conversation);
  useCommands([...general, ...lanes]);
  return null;
}
