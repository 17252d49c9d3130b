import { NEW_CHAT } from './conversation/chat-store.ts';
import type { Conversation } from './conversation/conversation.ts';
import { editConversation } from './conversation/edit-conversation.ts';
import { UnknownGatewaysNote } from './lineups/unknown-gateways-note.tsx';
import { useLineupUrl } from './lineups/use-lineup-url.ts';

type LineupAddressProps = { conversation: Conversation; onSettled: () => void };

/** Keeps the address in step with the lanes; says what is missing here of a lineup that came by an address. */
export function LineupAddress({ conversation, onSettled }: LineupAddressProps) {
  const { id, recipe, lanes } = conversation;
  const { unknownGateways } = useLineupUrl({
    recipe,
    lanes,
    onSettled,
    onOpen: id === NEW_CHAT ? (content) => editConversation(id, content) : undefined,
  });
  if (unknownGateways.length === 0) return null;
  return (
    <div className="px-5 py-2">
      <UnknownGatewaysNote gateways={unknownGateways} />
    </div>
  );
}
