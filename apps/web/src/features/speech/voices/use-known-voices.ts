import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import type { KnownVoice } from './known-voice.ts';
import { listVoices } from './list-voices.ts';
import { useOwnVoices } from './use-own-voices.ts';

/** Every voice that can be chosen for a lane's model, as far as is known now. */
export function useKnownVoices(lane: ResolvedSpeechLane | undefined): KnownVoice[] {
  const inGrid = useSpeechStore((state) => state.bench.voices);
  const own = useOwnVoices(lane?.gateway);
  const models = useGatewayStates().find(({ id }) => id === lane?.gateway)?.models;
  const told = models?.find(({ id }) => id === lane?.model)?.voices ?? [];
  return listVoices({ told, own, inGrid });
}
