import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';
import type { Lane } from '#blocks/lanes/lane.ts';
import type { GatewayState } from '#blocks/models/use-gateway-states.ts';
import { buildRequest } from './build-request.ts';
import { planUpload, type UploadPlan } from './plan-upload.ts';
import type { TranscriptionTurn } from './transcription-turn.ts';

/** Beside what the recording allows: settings that cannot be sent. */
export type SendPlan = UploadPlan | { kind: 'refuse'; why: 'temperature' };

/** What a send would do; `plan` is null while there is no model to send to. */
export type PreparedSend = { lane: Lane; plan: SendPlan | null };

type PrepareOptions = {
  turn: Pick<TranscriptionTurn, 'recording' | 'lanes' | 'recipe'>;
  gateways: readonly GatewayState[];
  limits: ConfigResponse['limits'];
};

/** Completes the lane and plans its upload. */
export function prepareSend({ turn, gateways, limits }: PrepareOptions): PreparedSend {
  const lane = decideModel(turn.lanes[0], gateways);
  const laneLimits = limits[lane.gateway];
  if (lane.model === '' || laneLimits === undefined) return { lane, plan: null };
  const { recording, recipe } = turn;
  if (typeof recipe.temperature === 'string') return { lane, plan: { kind: 'refuse', why: 'temperature' } };
  const facts = {
    name: recording.name,
    extension: recording.format.name === 'unknown' ? null : recording.format.extension,
    bytes: recording.bytes,
    duration: recording.sound?.duration ?? null,
  };
  const prefersWav = recording.origin === 'microphone' && recipe.sendRecordingAs === 'wav';
  const request = buildRequest(lane.model, recipe);
  return { lane, plan: planUpload({ facts, request, prefersWav, limits: laneLimits }) };
}

/** A lane on which nobody has decided gets the first model for transcription that any gateway has. */
function decideModel(lane: Lane, gateways: readonly GatewayState[]): Lane {
  if (lane.model !== '') return lane;
  for (const { id, models } of gateways) {
    const model = models.find(({ kind }) => kind === 'transcription');
    if (model !== undefined) return { ...lane, gateway: id, model: model.id };
  }
  return lane;
}
