import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useTransportStore } from './use-transport-store.ts';

/** The take that the transport holds, of the session on the screen; null before the first. */
export function useCurrentTake(): Take | null {
  const takeId = useTransportStore((state) => state.takeId);
  return useSpeechStore(
    ({ takes, sessionId }) => takes.find(({ id, sessionId: of }) => id === takeId && of === sessionId) ?? null,
  );
}
