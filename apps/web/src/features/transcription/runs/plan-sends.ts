import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';
import type { Ask } from '#features/transcription/bench/ask.ts';
import type { BigFileWay } from '#features/transcription/bench/transcription-bench.ts';
import { planUpload, type UploadPlan } from '#features/transcription/recordings/plan-upload.ts';
import type { Recording } from '#features/transcription/recordings/recording.ts';

/** An upload that can be made. */
export type OpenPlan = Exclude<UploadPlan, { way: 'refuse' }>;

/** What a lane asks, and how the recording gets to its gateway. */
export type PlannedAsk = { ask: Ask; plan: UploadPlan };

/** Lanes that take the same upload: it crosses the network once for all of them. */
export type UploadGroup = { plan: OpenPlan; asks: Ask[] };

type PlanSendsOptions = {
  recording: Recording;
  asks: readonly Ask[];
  limits: ConfigResponse['limits'];
  bigFiles: BigFileWay;
  canCompress: boolean;
  /** Whether this gateway is sent microphone recordings as WAV. */
  prefersWav: (gateway: string) => boolean;
};

/** Plans the upload of every lane whose gateway is known. */
export function planSends({ recording, asks, limits, prefersWav, ...ways }: PlanSendsOptions): PlannedAsk[] {
  const facts = {
    name: recording.name,
    extension: recording.format.name === 'unknown' ? null : recording.format.extension,
    bytes: recording.bytes,
    duration: recording.sound?.duration ?? null,
    hasVideo: recording.video !== null,
  };
  return asks.flatMap((ask) => {
    const laneLimits = limits[ask.gateway];
    if (laneLimits === undefined || ask.request.model === '') return [];
    const wantsWav = recording.origin === 'microphone' && prefersWav(ask.gateway);
    const plan = planUpload({ facts, request: ask.request, prefersWav: wantsWav, limits: laneLimits, ...ways });
    return [{ ask, plan }];
  });
}

/** Gathers lanes by their upload; those that are refused have none. Which file is made does not depend on the lane's own form. */
export function groupUploads(planned: readonly PlannedAsk[]): UploadGroup[] {
  const groups = new Map<string, UploadGroup>();
  for (const { ask, plan } of planned) {
    if (plan.way === 'refuse') continue;
    const key = plan.way === 'cut' ? `cut ${plan.pieceSeconds}` : `${plan.way} ${plan.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { plan, asks: [ask] });
    else group.asks.push(ask);
  }
  return [...groups.values()];
}
