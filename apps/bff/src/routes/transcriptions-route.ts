import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import type { TranscriptionLanes } from '@lineup/shared/transcription/transcription-lanes.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import { createFanOut } from '#transcription/create-fan-out.ts';
import { multipartFrame } from '#transcription/multipart-frame.ts';
import { readUpload } from '#transcription/read-upload.ts';
import { answerLanes } from './answer-lanes.ts';
import { findGateway } from './find-gateway.ts';

/** `POST /api/transcriptions`: one upload streamed to every lane's gateway, all answers in one event stream. */
export function transcriptionsRoute(deps: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const { lanes, file, over } = await readUpload(c.req.raw, (given) =>
      given.map((lane, index) => checkLane(deps, lane, index)),
    );
    const fanOut = createFanOut({ file, door: deps.door, numbers: deps.numbers });
    const response = answerLanes(c, deps, {
      lanes: lanes.map(({ id, call }) => ({ id, open: (handler) => fanOut.open(call, handler) })),
      uploaded: over,
    });
    fanOut.start();
    return response;
  };
}

function checkLane(deps: AppDeps, { id, gateway, request }: TranscriptionLanes[number], index: number) {
  if (Object.hasOwn(request, 'file'))
    throw new AppError('invalid_request', `lanes.${index}.request.file: is not a parameter`);
  const call = {
    gateway: findGateway(deps, gateway, `lanes.${index}.gateway`),
    frame: multipartFrame(request),
    maxAnswerBytes: CHAT_LIMITS.laneBytes,
  };
  return { id, call };
}
