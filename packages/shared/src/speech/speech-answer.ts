import * as v from 'valibot';
import { parseJson } from '#json/parse-json.ts';

/** The header of a `POST /api/speech` response with audio that carries a `speechAnswer`. */
export const SPEECH_ANSWER_HEADER = 'lineup-answer';

const words = v.nullable(v.pipe(v.string(), v.maxLength(256)));
const milliseconds = v.pipe(v.number(), v.minValue(0));

/**
 * The gateway's own answer behind an audio response: its status, and its content type and request id as it wrote them (null when it
 * sent none). `headMs` and `firstByteMs` are milliseconds after the BFF sent the request, on the BFF's clock.
 */
export const speechAnswer = v.object({
  status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(299)),
  type: words,
  requestId: words,
  headMs: milliseconds,
  firstByteMs: milliseconds,
});

/** What a gateway answered to a speech request, beside the audio itself. */
export type SpeechAnswer = v.InferOutput<typeof speechAnswer>;

/** Writes an answer as a header's value, in visible ASCII whatever a gateway said. */
export function writeSpeechAnswer(answer: SpeechAnswer): string {
  return encodeURIComponent(JSON.stringify(answer));
}

/** Reads a header's value; null when there is none, or none that `writeSpeechAnswer` could have written. */
export function readSpeechAnswer(header: string | null): SpeechAnswer | null {
  const result = v.safeParse(speechAnswer, parseJson(decode(header ?? '')));
  return result.success ? result.output : null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A proxy has damaged the header; what is no JSON any more is refused by the caller.
    return '';
  }
}
