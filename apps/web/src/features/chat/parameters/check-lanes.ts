import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { gatherNotices, type LaneNotice } from '#blocks/recipe/gather-notices.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { checkParameters, type ParameterNotice } from './check-parameters.ts';

type CheckedLanes = {
  lanes: readonly ResolvedChatLane[];
  /** Every gateway's limits by its id, as the configuration has them. */
  limits: Readonly<Record<string, GatewayLimits>>;
  /** What a lane would be sent; left out while nothing is being sent. */
  messagesOf?: (lane: ResolvedChatLane) => readonly ChatMessage[];
};

/** The notices of all lanes. */
export function checkLanes({ lanes, limits, messagesOf = () => [] }: CheckedLanes): LaneNotice<ParameterNotice>[] {
  return gatherNotices(lanes, (lane) =>
    checkParameters({ parameters: lane.parameters, messages: messagesOf(lane), limits: limits[lane.gateway] }),
  );
}
