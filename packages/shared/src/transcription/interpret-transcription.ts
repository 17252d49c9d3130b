import { createProblem } from '#errors/create-problem.ts';
import { describeGatewayError } from '#errors/describe-gateway-error.ts';
import { readGatewayProblem } from '#errors/read-gateway-problem.ts';
import type { ResponseHead } from '#runs/run.ts';
import { readTranscript } from './read-transcript.ts';
import type { TranscriptResult } from './transcript-result.ts';

export type { TranscriptResult, TranscriptSegment, TranscriptWord } from './transcript-result.ts';

type Answer = { text: string; requested: string | undefined; head: ResponseHead | null };

/**
 * Reads the answer to a transcription request by its bytes, whatever format was `requested` (json when none was) and whatever
 * its label says. Errors under HTTP 200 are problems, and an answer without words is `empty`.
 */
export function interpretTranscription({ text, requested = 'json', head }: Answer): TranscriptResult {
  const answer = { status: head?.status ?? 200, requestId: head?.requestId ?? null, body: text };
  const problem = readGatewayProblem(answer);
  if (problem !== undefined) return { kind: 'problem', problem };
  const transcript = readTranscript(text);
  if (transcript === undefined) {
    return { kind: 'problem', problem: { ...describeGatewayError(answer), ...createProblem('gateway_unreadable') } };
  }
  if (transcript.text === '') return { kind: 'empty' };
  return { kind: 'transcript', ...transcript, asRequested: transcript.format === requested };
}
