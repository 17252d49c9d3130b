import type { LaneRun } from './conversation.ts';
import { noteRefusal } from '#features/chat/parameters/refusals.ts';
import { refusedParameter } from './refused-parameter.ts';

/** Remembers the parameter that a run's gateway refused, if it is one of those that were sent. */
export function noteRefused(laneRun: LaneRun): void {
  const parameter = refusedParameter(laneRun);
  if (parameter === null) return;
  const { gateway, model, run } = laneRun;
  noteRefusal({ gateway, model, parameter, message: run.end?.problem?.gatewayMessage ?? '' });
}
