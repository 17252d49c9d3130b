import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { ErrorCode } from '@lineup/shared/errors/error-table.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import { BREAK_CODES } from '@lineup/shared/runs/break-codes.ts';
import { interpretTranscription, type TranscriptResult } from '@lineup/shared/transcription/interpret-transcription.ts';
import { receivedAnswer } from './received-answer.ts';
import type { RunPart } from './transcription-run.ts';

/** A transcript as the answer's bytes give it. */
export type Transcript = Extract<TranscriptResult, { kind: 'transcript' }>;

/** What one request of a run is, now: waiting for its turn, under way (the upload, then the gateway's work) or at its end. */
export type PartOutcome =
  | { state: 'waiting' }
  | { state: 'sending'; share: number }
  | { state: 'working'; since: number; transcript: Transcript | null }
  | { state: 'complete'; transcript: Transcript }
  | { state: 'stopped'; transcript: Transcript | null }
  | { state: 'empty' }
  /** Without a problem it was the page that went away: nobody else is to blame. */
  | { state: 'cut_off'; transcript: Transcript | null; problem: Problem | null }
  | { state: 'error'; problem: Problem };

/** Derives a request's state, and its transcript when there is one, from the facts; `requested` is the response format that was asked for. */
export function judgePart(part: RunPart, requested: string | undefined): PartOutcome {
  if (part.ending === null) return judgeUnderWay(part, requested);
  const { cause, problem } = part.ending;
  if (problem !== undefined) return { state: 'error', problem };

  const { head, text, isTruncated } = receivedAnswer(part.frames);
  const result = interpretTranscription({ text, requested, head });
  const transcript = result.kind === 'transcript' ? result : null;
  if (cause === 'aborted') return { state: 'stopped', transcript };
  if (cause === 'eof') return isTruncated ? judgeBroken(result, 'answer_too_large') : judgeWhole(result);
  if (cause === 'reloaded') return { state: 'cut_off', transcript, problem: null };
  return judgeBroken(result, BREAK_CODES[cause]);
}

/** An answer that streams is read as far as it has come. */
function judgeUnderWay({ askedAt, progress, frames }: RunPart, requested: string | undefined): PartOutcome {
  const last = progress.at(-1);
  if (askedAt === null) return { state: 'waiting' };
  if (last?.sent !== 1) return { state: 'sending', share: last?.sent ?? 0 };
  if (!frames.some(({ event }) => event.kind === 'frame'))
    return { state: 'working', since: last.at, transcript: null };
  const { head, text } = receivedAnswer(frames);
  const result = interpretTranscription({ text, requested, head });
  return { state: 'working', since: last.at, transcript: result.kind === 'transcript' ? result : null };
}

function judgeWhole(result: TranscriptResult): PartOutcome {
  switch (result.kind) {
    case 'transcript':
      // An event stream that says nothing of its end may lack its last words.
      if (result.isUnfinished === true) return judgeBroken(result, 'gateway_reset');
      return { state: 'complete', transcript: result };
    case 'empty':
      return { state: 'empty' };
    case 'problem':
      return { state: 'error', problem: result.problem };
  }
}

function judgeBroken(result: TranscriptResult, code: ErrorCode): PartOutcome {
  if (result.kind === 'transcript') return { state: 'cut_off', transcript: result, problem: createProblem(code) };
  // What the gateway said before it broke off tells more than how it did.
  if (result.kind === 'problem' && result.problem.gatewayMessage !== undefined) {
    return { state: 'error', problem: result.problem };
  }
  return { state: 'error', problem: createProblem(code) };
}
