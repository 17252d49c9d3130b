import { changeOverrides, type ParameterChange } from '#blocks/recipe/change-parameter.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';

/** What becomes of one of chat's parameters. */
export type ChatParameterChange = ParameterChange<ChatParameters>;

/** Changes a parameter of a lane. */
export function changeLane(lane: ChatLane, change: ChatParameterChange): ChatLane {
  return { ...lane, overrides: changeOverrides(lane, change) };
}
