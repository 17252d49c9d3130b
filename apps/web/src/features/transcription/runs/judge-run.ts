import type { Problem } from '@lineup/shared/errors/problem.ts';
import type { EndState } from '@lineup/shared/runs/run.ts';
import { joinParts } from '@lineup/shared/transcription/join-parts.ts';
import { judgePart, type PartOutcome, type Transcript } from './judge-part.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/** Seconds of a recording. */
export type Span = { start: number; end: number };

/**
 * What a run is, now: under way, or in one of the end states; in either with what of the transcript is here. `parts` are the
 * states of its requests, `gaps` what of the recording no request has told of.
 */
export type RunOutcome = {
  state: 'waiting' | 'sending' | 'working' | EndState;
  transcript: Transcript | null;
  gaps: readonly Span[];
  /** Of the first request that failed. Null with `cut_off` when it was the page that went away. */
  problem: Problem | null;
  parts: readonly PartOutcome[];
};

/** Outcomes by the requests of their runs, which are never changed: an answer is read and joined once, whatever is edited. */
const judged = new WeakMap<TranscriptionRun['parts'], RunOutcome>();

/** Derives a run's state and transcript from the facts. */
export function judgeRun(run: TranscriptionRun): RunOutcome {
  const known = judged.get(run.parts);
  if (known !== undefined) return known;
  const format = run.request['response_format'];
  const parts = run.parts.map((part) => judgePart(part, typeof format === 'string' ? format : undefined));
  const outcome = { ...joinTranscripts(run, parts), state: decideState(parts), problem: firstProblem(parts), parts };
  judged.set(run.parts, outcome);
  return outcome;
}

function decideState(parts: readonly PartOutcome[]): RunOutcome['state'] {
  const has = (state: PartOutcome['state']) => parts.some((part) => part.state === state);
  // Of requests one after the other the one under way tells more than those that wait.
  if (has('sending')) return 'sending';
  if (has('working')) return 'working';
  if (has('waiting')) return parts.every(({ state }) => state === 'waiting') ? 'waiting' : 'working';
  if (has('stopped')) return 'stopped';
  if (has('error') || has('cut_off')) return parts.some(hasTranscript) || !has('error') ? 'cut_off' : 'error';
  return has('complete') ? 'complete' : 'empty';
}

function hasTranscript(part: PartOutcome): part is PartOutcome & { transcript: Transcript } {
  return 'transcript' in part && part.transcript !== null;
}

function firstProblem(parts: readonly PartOutcome[]): Problem | null {
  return parts.flatMap((part) => ('problem' in part && part.problem !== null ? [part.problem] : []))[0] ?? null;
}

function joinTranscripts(
  run: TranscriptionRun,
  outcomes: readonly PartOutcome[],
): Pick<RunOutcome, 'transcript' | 'gaps'> {
  const [first, ...others] = outcomes;
  if (first !== undefined && others.length === 0) {
    return { transcript: hasTranscript(first) ? first.transcript : null, gaps: [] };
  }
  const told = outcomes.filter(hasTranscript);
  const [example] = told;
  if (example === undefined) return { transcript: null, gaps: [] };
  const joined = joinParts(
    run.parts.map(({ start, end }, index) => {
      const outcome = outcomes[index];
      const transcript = outcome !== undefined && hasTranscript(outcome) ? outcome.transcript : null;
      return { start, end: end ?? start, transcript, isSilent: outcome?.state === 'empty' };
    }),
  );
  const asRequested = told.every(({ transcript }) => transcript.asRequested);
  return {
    transcript: {
      ...example.transcript,
      duration: run.duration,
      usage: null,
      asRequested,
      text: joined.text,
      segments: joined.segments,
      words: joined.words,
      tokens: joined.tokens,
    },
    gaps: joined.gaps,
  };
}
