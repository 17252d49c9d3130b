import type { Problem } from '@lineup/shared/errors/problem.ts';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { TranscriptionOutcome } from './judge-transcription.ts';

/** What a run that ended without a whole transcript says: our sentence, what to do, then the gateway's own words. */
export function RunNote({ outcome }: { outcome: TranscriptionOutcome }) {
  const text = useText();
  switch (outcome.state) {
    case 'error':
      return <ProblemNote tone="bad" problem={outcome.problem} />;
    case 'cut_off':
      if (outcome.problem === null) return <Note tone="warn" title={text('run.reloaded')} />;
      return <ProblemNote tone="warn" problem={outcome.problem} />;
    case 'empty':
      return (
        <Note tone="warn" title={text('transcription.empty')}>
          {text('transcription.empty.help')}
        </Note>
      );
    case 'stopped':
      return <p className="text-f3 text-t3">{text('transcription.stopped.help')}</p>;
    case 'complete':
    case 'sending':
    case 'working':
      return null;
  }
}

function ProblemNote({ tone, problem }: { tone: 'bad' | 'warn'; problem: Problem }) {
  const text = useText();
  const { code, gatewayMessage, status } = problem;
  return (
    <Note tone={tone} title={text(`error.${code}`)} {...(gatewayMessage !== undefined && { quote: gatewayMessage })}>
      {text(`error.${code}.help`)}
      {status !== undefined && status >= 400 && <span className="ml-2 text-t3">HTTP {status}</span>}
    </Note>
  );
}
