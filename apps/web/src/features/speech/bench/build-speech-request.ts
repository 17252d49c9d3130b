import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import type { ResolvedSpeechLane } from './speech-lane.ts';

type Cell = { text: string; lane: ResolvedSpeechLane; voice: string };

/** The request of a cell: a lane's parameters, without what is unset, in a voice. */
export function buildSpeechRequest({ text, lane, voice }: Cell): SpeechRequest {
  const { extra, instructions, ...parameters } = lane.parameters;
  const request = { model: lane.model, input: text, voice };
  return {
    gateway: lane.gateway,
    request: {
      ...parameters,
      ...(instructions !== undefined && instructions.trim() !== '' && { instructions }),
      ...extra,
      ...request,
    },
  };
}
