import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import { readGatewayProblem } from '@lineup/shared/errors/read-gateway-problem.ts';
import type { SpeechAnswer } from '@lineup/shared/speech/speech-answer.ts';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import { causeProblem } from '#gateway/cause-problem.ts';
import type { Upstream, UpstreamHandler } from '#gateway/upstream.ts';
import type { AudioBody } from './create-audio-body.ts';
import { isText } from './is-text.ts';
import { JUDGED_BYTES, judgeSpeech } from './judge-speech.ts';

/** What the response to the browser is to be; known with the first bytes when it is audio, else when the answer is over. */
export type SpeechStart =
  | { audio: string; answer: SpeechAnswer; stream: ReadableStream<Uint8Array> }
  | { problem: Problem };

type Options = {
  /** The asked `response_format`. */
  format: string | undefined;
  /** The longest text that is read for an error. */
  maxTextBytes: number;
  /** Milliseconds since the request was sent. */
  elapsed: () => number;
  openBody: (upstream: Upstream) => AudioBody;
  onStart: (start: SpeechStart) => void;
  /** Audio that had begun is over. */
  onAudioEnd: (cause: EndCause) => void;
};

type Reception = Options & {
  /** What is known of it; undefined before the head. */
  answer: SpeechAnswer | undefined;
  retryAfterSeconds: number | undefined;
  pieces: Buffer[];
  size: number;
  verdict: 'open' | 'text' | 'unreadable' | AudioBody;
};

/** Receives the answer to a speech request and decides by its bytes whether it is audio or an error. */
export function receiveSpeech(options: Options): UpstreamHandler {
  const reception: Reception = {
    ...options,
    answer: undefined,
    retryAfterSeconds: undefined,
    pieces: [],
    size: 0,
    verdict: 'open',
  };
  return {
    onHead({ status, contentType, requestId, retryAfterSeconds }) {
      const headMs = elapsedNow(reception);
      reception.answer = { status, type: contentType, requestId, headMs, firstByteMs: headMs };
      reception.retryAfterSeconds = retryAfterSeconds;
    },
    onData: (bytes, upstream) => take(reception, bytes, upstream),
    onEnd: ({ cause }) => finish(reception, cause),
  };
}

function take(reception: Reception, bytes: Buffer, upstream: Upstream): void {
  if (typeof reception.verdict === 'object') return reception.verdict.write(bytes);
  if (reception.answer !== undefined && reception.size === 0) reception.answer.firstByteMs = elapsedNow(reception);
  reception.pieces.push(bytes);
  reception.size += bytes.length;
  if (reception.verdict === 'open' && reception.size >= JUDGED_BYTES) judge(reception, upstream);
  else if (reception.size > reception.maxTextBytes) upstream.abort('too_large');
}

function judge(reception: Reception, upstream: Upstream): void {
  const { answer, format } = reception;
  // Bytes come behind a head, always.
  if (answer === undefined) return;
  const bytes = Buffer.concat(reception.pieces);
  const verdict = judgeSpeech({ status: answer.status, bytes, format });
  if (typeof verdict === 'string') {
    reception.verdict = verdict;
    if (verdict === 'unreadable') upstream.abort('aborted');
    return;
  }
  const body = reception.openBody(upstream);
  reception.verdict = body;
  reception.pieces = [];
  reception.onStart({ audio: verdict.audio, answer, stream: body.stream });
  body.write(bytes);
}

function finish(reception: Reception, cause: EndCause): void {
  if (reception.verdict === 'open' && cause === 'eof' && reception.size > 0) judge(reception, OVER);
  if (typeof reception.verdict !== 'object') return reception.onStart({ problem: findProblem(reception, cause) });
  if (cause === 'eof') reception.verdict.close();
  else reception.verdict.tear();
  reception.onAudioEnd(cause);
}

function findProblem({ answer, retryAfterSeconds, pieces, size, verdict }: Reception, cause: EndCause): Problem {
  if (answer === undefined || (size === 0 && cause !== 'eof')) return causeProblem(cause);
  const { status, requestId } = answer;
  if (verdict === 'unreadable') return createProblem('gateway_unreadable', { status });
  const bytes = Buffer.concat(pieces);
  // Audio under an error status is no word of the gateway.
  const body = isText(bytes) ? new TextDecoder().decode(bytes) : '';
  const problem = readGatewayProblem({ status, body, requestId, retryAfterSeconds });
  if (problem !== undefined) return problem;
  return cause === 'eof' && size > 0 ? createProblem('gateway_unreadable', { status }) : causeProblem(cause);
}

/** To a hundredth, as all times that the browser is told. */
function elapsedNow({ elapsed }: Reception): number {
  return Math.round(elapsed() * 100) / 100;
}

/** Stands for an upstream that has ended: an answer too short to be judged before. */
const OVER: Upstream = { abort: () => undefined, pause: () => undefined, resume: () => undefined };
