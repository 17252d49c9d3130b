import { SPEECH_LIMITS } from '@lineup/shared/limits/limits.ts';
import { SPEECH_ANSWER_HEADER, writeSpeechAnswer } from '@lineup/shared/speech/speech-answer.ts';
import { type SpeechRequest, speechRequest } from '@lineup/shared/speech/speech-request.ts';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import { openStream } from '#gateway/open-stream.ts';
import type { OutboundCall } from '#gateway/outbound-request.ts';
import { readJson } from '#guards/read-json.ts';
import { logRequest } from '#log/log-request.ts';
import { createAudioBody } from '#speech/create-audio-body.ts';
import { maskAnswer } from '#speech/mask-answer.ts';
import { receiveSpeech, type SpeechStart } from '#speech/receive-speech.ts';
import { accountOf } from '#usage/account-of.ts';
import { watchUpstream } from '#usage/watch-upstream.ts';
import type { RunPlan } from '#usage/run-plan.ts';
import type { RunWatch } from '#usage/run-watch.ts';
import { capBytes } from './cap-bytes.ts';
import { checkRequest } from './check-request.ts';
import { clientConnection } from './client-connection.ts';
import { findGateway } from './find-gateway.ts';
import { writeRequest } from './write-request.ts';

/** `POST /api/speech`: the gateway's audio as it is made, or its error as ours; the first bytes decide which. */
export function speechRoute(deps: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const maxBytes = capBytes(deps, SPEECH_LIMITS.bodyBytes);
    const { gateway, request } = await readJson(c, { schema: speechRequest, maxBytes });
    const content = writeRequest(request, 'request');
    const call: OutboundCall = {
      gateway: findGateway(deps, gateway, 'gateway'),
      route: 'speech',
      body: { content, type: 'application/json' },
      requestId: c.get('requestId'),
      maxBytes: SPEECH_LIMITS.audioBytes,
    };
    checkRequest(deps, { gateway, request }, 'request');
    const plans = [planSpeech({ gateway, request, content })];
    const [watch] = await deps.limits.admit({ user: accountOf(c, deps.access), plans, atOnce: 1 });
    const start = await requestSpeech(c, { deps, call, format: request.response_format, watch });
    if ('problem' in start) throw new AppError(start.problem);
    c.set('isStream', true);
    return c.body(start.stream, 200, {
      'content-type': start.audio,
      [SPEECH_ANSWER_HEADER]: writeSpeechAnswer(maskAnswer(start.answer, deps.masker)),
    });
  };
}

type Speech = { deps: AppDeps; call: OutboundCall; format: string | undefined; watch: RunWatch | undefined };

function requestSpeech(c: Context<AppEnv>, { deps, call, format, watch }: Speech): Promise<SpeechStart> {
  const { door, live, numbers, masker, clock } = deps;
  const connection = clientConnection(c);
  const logEnd = logRequest(c, deps);
  const { signal } = c.req.raw;
  const owner = c.get('caller');
  const sentAt = clock();
  return new Promise((resolve) => {
    let isRefused = false;
    const onStart = (start: SpeechStart): void => {
      isRefused = 'problem' in start && start.problem.status !== undefined;
      resolve(start);
    };
    const handler = receiveSpeech({
      format,
      maxTextBytes: numbers.answerBytes,
      elapsed: () => clock() - sentAt,
      openBody: (upstream) =>
        createAudioBody({ upstream, connection, numbers, release: door.release, secrets: masker.forms }),
      onStart,
      onAudioEnd: (cause) => logEnd(200, { ends: [cause] }),
    });
    const end = (_lanes: Iterable<string>, cause: EndCause): void => upstream.abort(cause);
    const { remove } = live.add({ owner, lanes: new Set(), end });
    watch?.started();
    const watched = watchUpstream(handler, watch, () => isRefused);
    const upstream = openStream(door, call, {
      ...watched,
      onEnd(ended) {
        remove();
        watched.onEnd(ended);
      },
    });
    if (signal.aborted) upstream.abort('aborted');
    // The client may leave before there is a response whose end would tell.
    signal.addEventListener('abort', () => upstream.abort('aborted'), { once: true });
  });
}

function planSpeech({ gateway, request, content }: SpeechRequest & { content: string }): RunPlan {
  const bytes = Buffer.byteLength(content);
  return {
    endpoint: 'speech',
    gateway,
    model: request.model,
    characters: Array.from(request.input).length,
    estimate: () => ({}),
    sentBytes: () => bytes,
  };
}
