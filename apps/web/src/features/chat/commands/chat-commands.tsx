import { useCommands } from '#blocks/commands/use-commands.ts';
import { useSampled } from '#blocks/runs/use-sampled.ts';
import { useChatView } from '#features/chat/chat-view.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';
import { liveRuns } from '#features/chat/conversation/live-runs.ts';
import { useConversationCommands } from './use-conversation-commands.ts';
import { useLaneCommands } from './use-lane-commands.ts';

/** While lanes write, a conversation changes several times a second; what can be done with it does not. */
const SAMPLE_MS = 500;

type ChatCommandsProps = { conversation: Conversation; onSend: () => void; onStop: () => void };

/** Offers everything that can be done in a conversation by key and in the palette; draws nothing. */
export function ChatCommands({ conversation: current, onSend, onStop }: ChatCommandsProps) {
  const conversation = useSampled(current, { live: liveRuns(current).length > 0, interval: SAMPLE_MS });
  const general = useConversationCommands({ conversation, onSend, onStop });
  const lanes = useLaneCommands(conversation);
  // Behind two answers that are being compared nothing moves.
  const isCovered = useChatView(({ compared }) => compared !== null);
  useCommands(isCovered ? [] : [...general, ...lanes]);
  return null;
}
