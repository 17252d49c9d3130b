import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import { askedFormat, isAsAsked } from './is-as-asked.ts';
import { nameFormat } from './name-format.ts';
import type { Take, TakeEnd } from './take-record.ts';

/** What is wrong with a take, above the sound it concerns: another format, an end that is none, bytes that cannot be played. */
export function TakeNotes({ take }: { take: Take }) {
  const text = useText();
  const { format, facts, end } = take;
  const asked = askedFormat(take);
  const got = format === null ? null : (nameFormat(format) ?? text('speech.unknown_format'));
  return (
    <>
      {format !== null && got !== null && !isAsAsked(asked, format) && end?.state !== 'error' && (
        <Note tone="warn" title={text('speech.other_format', { asked, got })}>
          {text('speech.other_format.help', { got })}
        </Note>
      )}
      {end !== null && <EndNote end={end} hasSound={facts !== null} />}
      {end?.state === 'complete' && facts === null && got !== null && (
        <Note tone="warn" title={text('speech.unplayable', { got })}>
          {text('speech.unplayable.help')}
        </Note>
      )}
    </>
  );
}

function EndNote({ end, hasSound }: { end: TakeEnd; hasSound: boolean }) {
  const text = useText();
  const kept = text(hasSound ? 'speech.kept.sound' : 'speech.kept.nothing');
  switch (end.state) {
    case 'complete':
      return null;
    case 'stopped':
      return (
        <p className="text-f3 text-t3">
          {kept} {text('speech.stopped.help')}
        </p>
      );
    case 'cut_off':
      if (end.wasReloaded) {
        return (
          <Note tone="warn" title={text('speech.reloaded')}>
            {text('speech.reloaded.help')}
          </Note>
        );
      }
      return (
        <Note tone="warn" title={text('speech.cut_off')}>
          {kept}
        </Note>
      );
    case 'empty':
    case 'error':
      return <ProblemNote end={end} />;
  }
}

function ProblemNote({ end: { state, problem } }: { end: TakeEnd }) {
  const text = useText();
  if (problem === undefined) return null;
  const { code, gatewayMessage, status, requestId } = problem;
  const facts = [status !== undefined && `HTTP ${status}`, requestId].filter(Boolean).join(' · ');
  return (
    <Note
      tone={state === 'empty' ? 'warn' : 'bad'}
      title={text(`error.${code}`)}
      {...(gatewayMessage !== undefined && { quote: gatewayMessage })}
    >
      {text(`error.${code}.help`)}
      {facts !== '' && <p className="mt-1 font-mono text-f2 break-all text-t3">{facts}</p>}
    </Note>
  );
}
