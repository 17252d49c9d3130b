import { createProblem } from '#errors/create-problem.ts';
import { describeGatewayError, type GatewayAnswer } from '#errors/describe-gateway-error.ts';
import type { Problem } from '#errors/problem.ts';
import { readGatewayProblem } from '#errors/read-gateway-problem.ts';
import { saysError } from '#errors/says-error.ts';
import { writeJson } from '#json/write-json.ts';
import type { ResponseHead } from '#runs/run.ts';
import { readTranscript } from './read-transcript.ts';
import { readTranscriptEvents } from './read-transcript-events.ts';
import type { TranscriptResult } from './transcript-result.ts';
import { unwrapBody } from './unwrap-body.ts';

export type { TranscriptResult, TranscriptSegment, TranscriptWord } from './transcript-result.ts';

type Answer = { text: string; requested: string | undefined; head: ResponseHead | null };

/**
 * Reads the answer to a transcription request by its bytes, whatever format was `requested` (json when none was) and whatever
 * its label says. Errors under HTTP 200 are problems, those in a stream behind parts of a transcript too, and an answer without words
 * is `empty`. What came is the caller's to show: nothing of it is lost in a problem but what the error says of itself.
 */
export function interpretTranscription({ text, requested = 'json', head }: Answer): TranscriptResult {
  const answer = { ...(head ?? { status: 200, requestId: null }), body: unwrapBody(text).text };
  const problem = readGatewayProblem(answer) ?? readStreamedProblem(answer);
  if (problem !== undefined) return { kind: 'problem', problem };
  const transcript = readTranscript(text);
  if (transcript === undefined) {
    return { kind: 'problem', problem: { ...describeGatewayError(answer), ...createProblem('gateway_unreadable') } };
  }
  if (transcript.text === '') return { kind: 'empty' };
  return { kind: 'transcript', ...transcript, asRequested: transcript.format === requested };
}

function readStreamedProblem(answer: GatewayAnswer): Problem | undefined {
  const error = readTranscriptEvents(answer.body)?.find(saysError);
  return error && describeGatewayError({ ...answer, body: writeJson(error) ?? answer.body });
}
