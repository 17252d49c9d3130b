import type { Conversation } from './conversation/conversation.ts';
import { editConversation } from './conversation/edit-conversation.ts';
import { stopRuns } from './conversation/stop-runs.ts';
import { adoptLanes } from './lanes/adopt-lanes.ts';
import { LineupsDialog } from './lineups/lineups-dialog.tsx';

/** The saved lineups, and the conversation's own to save. */
export function ChatLineups({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const { id, recipe, lanes } = conversation;
  return (
    <LineupsDialog
      current={{ recipe, lanes }}
      onOpen={(lineup) => {
        const adopted = adoptLanes(conversation, lineup.lanes);
        for (const lane of lanes) if (!adopted.some((each) => each.id === lane.id)) stopRuns(id, lane.id);
        editConversation(id, { recipe: lineup.recipe, lanes: adopted });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
