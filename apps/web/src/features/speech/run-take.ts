import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import { examineSound, type ExaminedSound } from '#blocks/audio/examine-sound.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { ApiError } from '#lib/api-error.ts';
import { apiFetch } from '#lib/api.ts';
import { now } from '#lib/now.ts';
import { collectTake } from './collect-take.ts';
import { decideTakeEnd, type TakeCause } from './decide-take-end.ts';
import { askedFormat } from './is-as-asked.ts';
import type { TakeEvent } from './take-event.ts';

const SPEECH_PATH = '/api/speech';

type RunOptions = {
  request: SpeechRequest;
  signal: AbortSignal;
  player: SoundPlayer;
  /** When the click was, on the monotonic clock. */
  startedAt: number;
  report: (event: TakeEvent) => void;
  transport?: typeof apiFetch;
  examine?: typeof examineSound;
  collect?: typeof collectTake;
};

/** Runs one take from its request to its end, and resolves with its bytes, or null when none came. */
export async function runTake(options: RunOptions): Promise<Blob | null> {
  const { request, player, startedAt, report, examine = examineSound, collect = collectTake } = options;
  const collector = collect({ asked: askedFormat({ request }), player, report });
  const cause = await receive(options, (chunk) => {
    report({ type: 'bytes', t: now() - startedAt, size: chunk.length });
    collector.add(chunk);
  });
  const t = now() - startedAt;

  // Stop means silence; what came can be played, but not by itself.
  if (cause === 'aborted') player.pause();
  const taken = collector.finish();
  const sound = taken === null ? null : await examine(taken.file, taken.format);
  if (sound !== null) report({ type: 'examined', facts: sound.facts, drawing: drawingOf(sound) });
  player.complete(sound?.file ?? null);
  report({
    type: 'end',
    end: { t, ...decideTakeEnd({ cause, format: taken?.format ?? null, isSound: sound !== null }) },
  });
  return taken?.file ?? null;
}

/** Sends the request and gives every chunk that comes to `onChunk`; tells why no more of them come. */
async function receive(
  { request, signal, startedAt, report, transport = apiFetch }: RunOptions,
  onChunk: (chunk: Uint8Array<ArrayBuffer>) => void,
): Promise<TakeCause> {
  let response: Response;
  try {
    response = await transport(SPEECH_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal,
    });
  } catch (error) {
    if (signal.aborted) return 'aborted';
    if (error instanceof ApiError) return error.problem;
    throw error;
  }
  const contentType = response.headers.get('content-type');
  report({ type: 'head', t: now() - startedAt, status: response.status, contentType });

  const reader = response.body?.getReader();
  for (;;) {
    // A broken transfer rejects here and nowhere else, so that a fault in handling a chunk is not mistaken for one.
    const chunk = await reader?.read().catch(() => null);
    if (chunk === null) return signal.aborted ? 'aborted' : 'lost';
    if (chunk === undefined || chunk.done) return 'eof';
    onChunk(chunk.value);
  }
}

function drawingOf({ envelope, facts }: ExaminedSound) {
  return { envelope, seconds: facts.duration };
}
