import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { usePlayback } from '#features/speech/grid/use-playback.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useCurrentTake } from '#features/speech/transport/use-current-take.ts';

/** The take in the transport if it speaks the text that is written now, can be heard, and its sentences are known; else null. */
export function useTextTake(): Take | null {
  const take = useCurrentTake();
  const spoken = useSpeechStore((state) => state.bench.text.trim());
  const { isGone } = usePlayback(take, true);
  if (take === null || take.sentences === null || isGone) return null;
  return take.request.request.input === spoken ? take : null;
}
