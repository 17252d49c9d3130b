import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { checkParameters, type ParameterNotice } from './check-parameters.ts';

/** A notice and the lanes that it concerns, in their order. */
export type LaneNotice = { notice: ParameterNotice; letters: readonly LaneLetter[] };

type CheckedLanes = {
  lanes: readonly ResolvedChatLane[];
  /** Every gateway's limits by its id, as the configuration has them. */
  limits: Readonly<Record<string, GatewayLimits>>;
  /** What a lane would be sent; left out while nothing is being sent. */
  messagesOf?: (lane: ResolvedChatLane) => readonly ChatMessage[];
};

/** The notices of all lanes; what concerns several of them is told once. What will be refused comes first. */
export function checkLanes({ lanes, limits, messagesOf = () => [] }: CheckedLanes): LaneNotice[] {
  const found = new Map<string, { notice: ParameterNotice; letters: LaneLetter[] }>();
  for (const lane of lanes) {
    const messages = messagesOf(lane);
    for (const notice of checkParameters({ parameters: lane.parameters, messages, limits: limits[lane.gateway] })) {
      const key = JSON.stringify(notice);
      const known = found.get(key) ?? { notice, letters: [] };
      known.letters.push(lane.letter);
      found.set(key, known);
    }
  }
  return [...found.values()].toSorted((a, b) => rank(a.notice) - rank(b.notice));
}

function rank({ severity }: ParameterNotice): number {
  return severity === 'refused' ? 0 : 1;
}
