import type { ChatRun, RunEnd } from '@lineup/shared/runs/run.ts';
import { Play, RotateCw } from 'lucide-react';
import type { TextKey } from '#i18n/catalogue.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { firstClick } from '#ui/first-click.ts';
import { Note } from '#ui/note.tsx';
import { RetryAfter } from './retry-after.tsx';
import { LimitWords } from './limit-words.tsx';

type RunNoteProps = {
  run: ChatRun;
  /** The page was closed or loaded again while this run went on. */
  wasReloaded: boolean;
  /** Sends this run's request once more; undefined where that cannot be done now. */
  onRetry: (() => void) | undefined;
  /** Asks to go on from where the answer ended; undefined where that cannot be done. */
  onContinue: (() => void) | undefined;
  onShowWire: () => void;
};

/** What a run that did not end well says: our sentence, what was kept, what to do, then the gateway's own words. */
export function RunNote({ run, wasReloaded, onRetry, onContinue, onShowWire }: RunNoteProps) {
  const text = useText();
  const { end } = run;
  if (end === null || end.state === 'complete' || end.state === 'stopped') return null;

  const { problem } = end;
  const goesAlong = end.state !== 'error' && run.choices.some((choice) => choice.text !== '');
  const requestId = problem?.requestId ?? run.head?.requestId ?? undefined;
  const status = problem?.status ?? run.head?.status;
  return (
    <Note
      tone={end.state === 'error' ? 'bad' : 'warn'}
      title={text(titleOf(end, wasReloaded))}
      {...(problem?.gatewayMessage !== undefined && { quote: problem.gatewayMessage })}
      actions={
        <>
          {onContinue !== undefined && (
            <Button variant="outline" size="sm" icon={<Play size={13} />} onClick={firstClick(onContinue)}>
              {text('run.continue')}
            </Button>
          )}
          {onRetry !== undefined && (
            <Button variant="outline" size="sm" icon={<RotateCw size={13} />} onClick={firstClick(onRetry)}>
              {text('ui.retry')}
            </Button>
          )}
          <Button size="sm" onClick={onShowWire}>
            {text('run.show_wire')}
          </Button>
        </>
      }
    >
      {problem !== undefined && !wasReloaded && <p>{text(`error.${problem.code}.help`)}</p>}
      {problem !== undefined && <RetryAfter problem={problem} />}
      <LimitWords limit={problem?.limit} />
      <p>{text(goesAlong ? 'run.kept.text' : 'run.kept.nothing')}</p>
      {(requestId !== undefined || status !== undefined) && (
        <p className="mt-1 flex flex-wrap gap-x-3 text-f2 text-t3">
          {status !== undefined && status >= 400 && <span>HTTP {status}</span>}
          {requestId !== undefined && (
            <span>
              {text('run.request_id')} <code className="break-all">{requestId}</code>
            </span>
          )}
        </p>
      )}
    </Note>
  );
}

function titleOf({ state, problem }: RunEnd, wasReloaded: boolean): TextKey {
  if (wasReloaded) return 'run.reloaded';
  if (problem !== undefined && state !== 'empty') return `error.${problem.code}`;
  return state === 'error' ? 'run.error' : state === 'empty' ? 'run.empty' : 'run.cut_off';
}
