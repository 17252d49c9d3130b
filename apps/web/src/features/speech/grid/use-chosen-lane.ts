import { useState } from 'react';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { useCurrentTake } from '#features/speech/transport/use-current-take.ts';

type Choice = { laneId: string; takeId: string | null };

/** The lane that a phone shows, and the way to choose another: it stays until another take is played, whose lane is shown then. */
export function useChosenLane(
  lanes: readonly ResolvedSpeechLane[],
): [ResolvedSpeechLane | undefined, (laneId: string) => void] {
  const [choice, setChoice] = useState<Choice | null>(null);
  const played = useCurrentTake();
  const takeId = played?.id ?? null;
  const wanted = choice?.takeId === takeId ? choice.laneId : played?.laneId;
  const lane = lanes.find(({ id }) => id === wanted) ?? lanes[0];
  return [lane, (laneId) => setChoice({ laneId, takeId })];
}
