import type { Conversation } from './conversation.ts';
import { liveRuns } from './live-runs.ts';

/** The ids of the lanes that are being asked, in any turn: what they say next would be sent half said with another question. */
export function busyLanes(conversation: Conversation | null | undefined): ReadonlySet<string> {
  return new Set(conversation == null ? [] : liveRuns(conversation).map(({ laneId }) => laneId));
}
