import * as v from 'valibot';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import type { ResolvedLane } from '#blocks/lanes/resolve-lane.ts';
import { chatParameters, CHAT_PARAMETER_NAMES, type ChatParameters } from './chat-parameters.ts';

/** What a lane has instead of the recipe's parameters. */
const overrides = v.object({
  set: chatParameters,
  /** Parameters of the recipe that this lane does not send. */
  unset: v.array(v.picklist(CHAT_PARAMETER_NAMES)),
});

/** A lane as it is kept. A blank gateway and model are the recipe's; `isOn` says whether the composer writes to it. */
export const chatLane = v.object({
  id: v.string(),
  letter: v.picklist(LANE_LETTERS),
  gateway: v.string(),
  model: v.string(),
  isOn: v.boolean(),
  overrides,
});

export type ChatLane = v.InferOutput<typeof chatLane>;
export type ChatOverrides = v.InferOutput<typeof overrides>;

/** A lane as it is asked. */
export type ResolvedChatLane = ResolvedLane<ChatParameters>;

export const NO_OVERRIDES: ChatOverrides = { set: {}, unset: [] };
