import type { Problem } from '@lineup/shared/errors/problem.ts';
import type { ReactNode } from 'react';
import { RetryAfter } from '#blocks/runs/retry-after.tsx';
import { LimitWords } from '#blocks/runs/limit-words.tsx';
import { useText } from '#i18n/use-text.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import { Note } from '#ui/note.tsx';
import { RetryButton } from './retry-button.tsx';
import type { Retry } from './use-retry.ts';

type RunNoteProps = { outcome: RunOutcome; retry: Retry | null };

/** What a run that ended without a whole transcript says: our sentence, what was kept, what to do, then the gateway's own words. */
export function RunNote({ outcome, retry }: RunNoteProps) {
  const text = useText();
  const actions = retry !== null && <RetryButton retry={retry} />;
  const kept = outcome.transcript !== null && <p>{text('transcription.kept')}</p>;
  switch (outcome.state) {
    case 'error':
    case 'cut_off':
      return <ProblemNote outcome={outcome} kept={kept} actions={actions} />;
    case 'empty':
      return (
        <Note tone="warn" title={text('transcription.empty')} actions={actions}>
          {text('transcription.empty.help')}
        </Note>
      );
    case 'stopped':
      return (
        <Note tone="info" title={text('run.stopped')} actions={actions}>
          {kept || text('transcription.stopped.help')}
        </Note>
      );
    case 'complete':
    case 'waiting':
    case 'sending':
    case 'working':
      return null;
  }
}

type ProblemNoteProps = { outcome: RunOutcome; kept: ReactNode; actions: ReactNode };

function ProblemNote({ outcome: { state, problem }, kept, actions }: ProblemNoteProps) {
  const text = useText();
  const tone = state === 'error' ? 'bad' : 'warn';
  if (problem === null) {
    return (
      <Note tone={tone} title={text('run.reloaded')} actions={actions}>
        {kept}
      </Note>
    );
  }
  return (
    <Note tone={tone} title={text(`error.${problem.code}`)} {...quoteOf(problem)} actions={actions}>
      <p>
        {text(`error.${problem.code}.help`)}
        <HttpStatus problem={problem} />
      </p>
      <RetryAfter problem={problem} />
      <LimitWords limit={problem.limit} />
      {kept}
    </Note>
  );
}

function quoteOf({ gatewayMessage }: Problem): { quote?: string } {
  return gatewayMessage === undefined ? {} : { quote: gatewayMessage };
}

function HttpStatus({ problem: { status } }: { problem: Problem }) {
  return status !== undefined && status >= 400 && <span className="ml-2 text-t3">HTTP {status}</span>;
}
