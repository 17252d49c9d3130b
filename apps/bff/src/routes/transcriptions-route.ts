import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import type { TranscriptionLanes } from '@lineup/shared/transcription/transcription-lanes.ts';
import { streamEvent } from '@lineup/shared/wire/own-events.ts';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import { createFanOut } from '#transcription/create-fan-out.ts';
import { createUploadMeter, type UploadMeter } from '#transcription/create-upload-meter.ts';
import { multipartFrame } from '#transcription/multipart-frame.ts';
import { readUpload } from '#transcription/read-upload.ts';
import { accountOf } from '#usage/account-of.ts';
import { estimateAudioSeconds } from '#usage/estimate-audio-seconds.ts';
import type { RunPlan } from '#usage/run-plan.ts';
import { answerLanes } from './answer-lanes.ts';
import { checkLaneCount } from './check-lane-count.ts';
import { checkRequest } from './check-request.ts';
import { findGateway } from './find-gateway.ts';

/** `POST /api/transcriptions`: one upload streamed to every lane's gateway, all answers in one event stream. */
export function transcriptionsRoute(deps: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const { lanes, streamId, file, memory, over } = await readUpload(c, {
      checkLanes(given) {
        checkLaneCount(deps, given.length);
        return given.map((lane, index) => checkLane(deps, lane, index));
      },
      checkStreamId: (id) => checkStreamId(deps, id),
      stallMs: deps.numbers.stallMs,
    });
    const meter = createUploadMeter();
    const fanOut = createFanOut({
      file,
      memory,
      requestId: c.get('requestId'),
      door: deps.door,
      numbers: deps.numbers,
      meter,
    });
    const plans = lanes.map(({ call, model }) => planTranscription({ gateway: call.gateway.id, model, meter }));
    const watches = await deps.limits
      .admit({ user: accountOf(c, deps.access), plans, atOnce: plans.length })
      .catch(async (error: unknown) => {
        // The rest is still read, so that the answer can reach a client that is still sending.
        file.stream.resume();
        await over;
        throw error;
      });
    const response = answerLanes(c, deps, {
      lanes: lanes.map(({ id, call }, index) => ({
        id,
        open: (handler) => fanOut.open(call, handler),
        watch: watches[index],
      })),
      streamId,
      upload: { over, isHeld: fanOut.isHeld },
    });
    fanOut.start();
    return response;
  };
}

/**
 * Browsers give a page nothing of a response while the request is still being sent, so a page that wants to stop one lane meanwhile must
 * know the stream's id before: it brings one, with as much chance in it as ours.
 */
function checkStreamId({ live }: AppDeps, id: string): string {
  if (!v.is(streamEvent.entries.id, id)) throw new AppError('invalid_request', 'stream: must be 32 hexadecimal digits');
  if (live.has(id)) throw new AppError('invalid_request', 'stream: is in use');
  return id;
}

function checkLane(deps: AppDeps, { id, gateway, request }: TranscriptionLanes[number], index: number) {
  if (Object.hasOwn(request, 'file'))
    throw new AppError('invalid_request', `lanes.${index}.request.file: is not a parameter`);
  const call = {
    gateway: findGateway(deps, gateway, `lanes.${index}.gateway`),
    frame: multipartFrame(request),
    maxAnswerBytes: CHAT_LIMITS.laneBytes,
  };
  checkRequest(deps, { gateway, request }, `lanes.${index}.request`);
  return { id, call, model: request.model };
}

type Planned = { gateway: string; model: string; meter: UploadMeter };

function planTranscription({ gateway, model, meter }: Planned): RunPlan {
  return {
    endpoint: 'transcription',
    gateway,
    model,
    characters: 0,
    estimate: () => ({ audioSeconds: estimateAudioSeconds(meter.received()) }),
    sentBytes: () => meter.received().bytes,
  };
}
