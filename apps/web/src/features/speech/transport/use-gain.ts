import { takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { matchLoudness } from './match-loudness.ts';
import { useTransportStore } from './use-transport-store.ts';

/** The decibels, 0 or below, by which a take would be played quieter now. */
export function useGain(take: Take): number {
  const isMatched = useTransportStore((state) => state.isMatched);
  const gain = useSpeechStore(({ takes }) => matchLoudness(take, takesOf(take.sessionId, takes)));
  return isMatched ? gain : 0;
}
