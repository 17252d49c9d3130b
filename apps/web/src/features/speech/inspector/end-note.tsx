import { retryPieces } from '#features/speech/takes/start-take.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take, TakeEnd } from '#features/speech/takes/take-record.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { ProblemWords } from './problem-words.tsx';

/** How a take ended that is not whole: our sentence, what was kept, what to do, the gateway's own words. */
export function EndNote({ take, ending }: { take: Take; ending: TakeEnd }) {
  const text = useText();
  const kept = describeKept(take, text);
  const isWhole = take.pieces.length === 1;
  // Several pieces are told one by one, with a way to ask for all that failed.
  const retry = isWhole ? (
    <Button size="sm" variant="outline" onClick={() => void retryPieces(take.id)}>
      {text('ui.retry')}
    </Button>
  ) : undefined;
  if (ending.wasReloaded) {
    return (
      <Note tone="warn" title={text('speech.reloaded')} actions={retry}>
        {kept}
      </Note>
    );
  }
  switch (ending.state) {
    case 'complete':
      return null;
    case 'stopped':
      return (
        <Note tone="info" title={text('run.stopped')} actions={retry}>
          {kept} {text('speech.stopped.help')}
        </Note>
      );
    case 'cut_off':
      return (
        <Note tone="warn" title={text('speech.cut_off')} actions={retry}>
          {kept}
        </Note>
      );
    case 'empty':
    case 'error': {
      const { problem } = ending;
      if (problem === undefined) return null;
      return (
        <Note
          tone={ending.state === 'empty' ? 'warn' : 'bad'}
          title={text(`error.${problem.code}`)}
          actions={retry}
          {...(problem.gatewayMessage !== undefined && { quote: problem.gatewayMessage })}
        >
          <ProblemWords problem={problem} />
        </Note>
      );
    }
  }
}

/** What came but cannot be decoded is neither nothing nor a sound: the size and the download tell of it. */
function describeKept(take: Take, text: ReturnType<typeof useText>): string | null {
  if (take.sound !== null) return text('speech.kept.sound');
  return sumTake(take).bytes === 0 ? text('speech.kept.nothing') : null;
}
