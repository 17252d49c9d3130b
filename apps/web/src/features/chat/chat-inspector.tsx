import type { Lane } from '#blocks/lanes/lane.ts';
import type { Conversation } from './conversation.ts';
import { changeRecipe } from './edit-conversation.ts';
import { ParametersPanel } from './parameters-panel.tsx';
import { WirePanel } from './wire-panel.tsx';

/** What the inspector shows. */
export type Inspected = { panel: 'parameters' } | { panel: 'wire'; runId: string };

type ChatInspectorProps = {
  conversation: Conversation;
  lanes: readonly Lane[];
  inspected: Inspected;
  onClose: () => void;
};

/** The panel beside a conversation. */
export function ChatInspector({ conversation, lanes, inspected, onClose }: ChatInspectorProps) {
  if (inspected.panel === 'parameters') {
    return (
      <ParametersPanel
        recipe={conversation.recipe}
        gateways={lanes.map(({ gateway }) => gateway)}
        onChange={(change) => changeRecipe(conversation.id, change)}
        onClose={onClose}
      />
    );
  }
  const laneRun = conversation.turns.flatMap(({ runs }) => runs).find(({ id }) => id === inspected.runId);
  if (laneRun === undefined) return null;
  return <WirePanel conversationId={conversation.id} laneRun={laneRun} onClose={onClose} />;
}
