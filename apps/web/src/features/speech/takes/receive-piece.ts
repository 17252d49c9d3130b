import { readSpeechAnswer, SPEECH_ANSWER_HEADER } from '@lineup/shared/speech/speech-answer.ts';
import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import { ApiError } from '#lib/api-error.ts';
import { apiFetch } from '#lib/api.ts';
import { now } from '#lib/now.ts';
import type { TakeCause } from './decide-take-end.ts';
import type { PieceEvent } from './arriving-take-event.ts';

const SPEECH_PATH = '/api/speech';

type PieceRequest = {
  request: SpeechRequest;
  signal: AbortSignal;
  /** When the click was, on the monotonic clock. */
  startedAt: number;
  report: (event: PieceEvent) => void;
  onChunk: (chunk: Uint8Array<ArrayBuffer>) => void;
  transport?: typeof apiFetch;
};

/** Sends the request of one piece and gives every chunk that comes to `onChunk`; tells why no more of them come. */
export async function receivePiece({ request, signal, ...options }: PieceRequest): Promise<TakeCause> {
  const { startedAt, report, onChunk, transport = apiFetch } = options;
  const elapsed = () => now() - startedAt;
  let response: Response;
  report({ type: 'sent', t: elapsed() });
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
  const { status, headers } = response;
  const answer = readSpeechAnswer(headers.get(SPEECH_ANSWER_HEADER));
  report({ type: 'head', t: elapsed(), status, contentType: headers.get('content-type'), answer });

  const reader = response.body?.getReader();
  for (;;) {
    // A broken transfer rejects here and nowhere else, so that a fault in handling a chunk is not mistaken for one.
    const chunk = await reader?.read().catch(() => null);
    if (chunk === null) return signal.aborted ? 'aborted' : 'lost';
    if (chunk === undefined || chunk.done) return 'eof';
    report({ type: 'bytes', t: elapsed(), size: chunk.value.length });
    onChunk(chunk.value);
  }
}
