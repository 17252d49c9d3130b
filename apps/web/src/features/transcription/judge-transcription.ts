import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { ErrorCode } from '@lineup/shared/errors/error-table.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import { interpretTranscription, type TranscriptResult } from '@lineup/shared/transcription/interpret-transcription.ts';
import { receivedAnswer } from './received-answer.ts';
import type { TranscriptionRun } from './transcription-run.ts';

export type Transcript = Extract<TranscriptResult, { kind: 'transcript' }>;

/** What a run is, now: under way (the upload, then the gateway's work) or in one of the end states. */
export type TranscriptionOutcome =
  | { state: 'sending'; share: number }
  | { state: 'working'; since: number }
  | { state: 'complete'; transcript: Transcript }
  | { state: 'stopped' }
  | { state: 'empty' }
  /** Without a problem it was the page that went away: nobody else is to blame. */
  | { state: 'cut_off'; transcript: Transcript | null; problem: Problem | null }
  | { state: 'error'; problem: Problem };

type Cause = NonNullable<TranscriptionRun['end']>['cause'];

const BREAKS = {
  reset: 'gateway_reset',
  idle: 'gateway_idle',
  too_large: 'answer_too_large',
  unreachable: 'gateway_unreachable',
  shutdown: 'shutting_down',
  lost: 'bff_unreachable',
} as const satisfies Record<Exclude<Cause, 'eof' | 'aborted' | 'reloaded'>, ErrorCode>;

/** Derives a run's state, and its transcript when there is one, from the facts. */
export function judgeTranscription(run: TranscriptionRun): TranscriptionOutcome {
  if (run.end === null) return judgeUnderWay(run);
  const { cause, problem } = run.end;
  if (cause === 'aborted') return { state: 'stopped' };
  if (problem !== undefined) return { state: 'error', problem };

  const { head, text, isTruncated } = receivedAnswer(run.frames);
  const result = interpretTranscription({ text, requested: requestedFormat(run), head });
  if (cause === 'eof') return isTruncated ? judgeBroken(result, 'answer_too_large') : judgeWhole(result);
  if (cause === 'reloaded') {
    return { state: 'cut_off', transcript: result.kind === 'transcript' ? result : null, problem: null };
  }
  return judgeBroken(result, BREAKS[cause]);
}

function judgeUnderWay({ upload }: TranscriptionRun): TranscriptionOutcome {
  const last = upload.progress.at(-1);
  if (last?.sent === 1) return { state: 'working', since: last.at };
  return { state: 'sending', share: last?.sent ?? 0 };
}

function requestedFormat({ request }: TranscriptionRun): string | undefined {
  return typeof request['response_format'] === 'string' ? request['response_format'] : undefined;
}

function judgeWhole(result: TranscriptResult): TranscriptionOutcome {
  switch (result.kind) {
    case 'transcript':
      return { state: 'complete', transcript: result };
    case 'empty':
      return { state: 'empty' };
    case 'problem':
      return { state: 'error', problem: result.problem };
  }
}

function judgeBroken(result: TranscriptResult, code: ErrorCode): TranscriptionOutcome {
  if (result.kind === 'transcript') return { state: 'cut_off', transcript: result, problem: createProblem(code) };
  // What the gateway said before it broke off tells more than how it did.
  if (result.kind === 'problem' && result.problem.gatewayMessage !== undefined) {
    return { state: 'error', problem: result.problem };
  }
  return { state: 'error', problem: createProblem(code) };
}
