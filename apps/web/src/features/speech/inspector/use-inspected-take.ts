import { takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { useSpeechView } from '#features/speech/speech-view.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useCurrentTake } from '#features/speech/transport/use-current-take.ts';
import { listCellTakes } from './list-cell-takes.ts';

/** The take that is looked at, and all takes of its cell and text, oldest first. */
export type InspectedTake = { take: Take; siblings: readonly Take[] };

/** The take that was chosen to be looked at, else the one in the transport, else the newest of the session; null without one. */
export function useInspectedTake(): InspectedTake | null {
  const inspected = useSpeechView((view) => view.inspected);
  const sessionId = useSpeechStore((state) => state.sessionId);
  const known = useSpeechStore((state) => state.takes);
  const current = useCurrentTake();
  const takes = takesOf(sessionId, known);
  const take = takes.find(({ id }) => id === inspected) ?? current ?? takes.at(-1);
  return take === undefined ? null : { take, siblings: listCellTakes(take, takes) };
}
