import type { Conversation } from './conversation/conversation.ts';
import { editConversation } from './conversation/edit-conversation.ts';
import { adoptLanes } from './lanes/adopt-lanes.ts';
import { LineupsDialog } from './lineups/lineups-dialog.tsx';

/** The saved lineups, and the conversation's own to save. */
export function ChatLineups({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const { id, recipe, lanes } = conversation;
  return (
    <LineupsDialog
      current={{ recipe, lanes }}
      onOpen={(lineup) => {
        editConversation(id, { recipe: lineup.recipe, lanes: adoptLanes(conversation, lineup.lanes) });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
