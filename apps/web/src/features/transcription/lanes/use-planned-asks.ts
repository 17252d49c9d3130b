import { useCanCompress } from '#blocks/media/use-can-compress.ts';
import { useConfig } from '#blocks/models/use-config.ts';
import { buildRequest } from '#features/transcription/bench/build-request.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { useTranscriptionLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { sendRecordingsAs, USUAL_RECORDING_WAY } from '#features/transcription/recordings/send-recordings-as.ts';
import { planSends, type PlannedAsk } from '#features/transcription/runs/plan-sends.ts';

/**
 * What a send of this recording to every lane would be, as things stand. Lanes whose gateway or model is not known are not in it, nor those
 * that would get a compressed file while it is not known whether this browser can make one.
 */
export function usePlannedAsks({ recording }: RecordingTurn): PlannedAsk[] {
  const { data: config } = useConfig();
  const lanes = useTranscriptionLanes();
  const bigFiles = useTranscriptionStore(({ bench }) => bench.bigFiles);
  const ways = sendRecordingsAs.useValue();
  const canCompress = useCanCompress();
  const planned = planSends({
    recording,
    asks: lanes.map((lane) => ({
      laneId: lane.id,
      letter: lane.letter,
      gateway: lane.gateway,
      request: buildRequest(lane),
    })),
    limits: config?.limits ?? {},
    bigFiles,
    canCompress: canCompress !== false,
    prefersWav: (gateway) => (ways[gateway] ?? USUAL_RECORDING_WAY) === 'wav',
  });
  return planned.filter(({ plan }) => canCompress !== null || plan.way !== 'compressed');
}
