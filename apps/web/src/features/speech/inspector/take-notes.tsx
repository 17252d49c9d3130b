import { nameFormat } from '#features/speech/takes/name-format.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import { EndNote } from './end-note.tsx';
import { FailedPieces } from './failed-pieces.tsx';
import { FormatNote } from './format-note.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { useKeptBytes } from './use-kept-bytes.ts';

/** What is wrong with a take, above all else: another format, an end that is none, pieces that failed, bytes that cannot be played. */
export function TakeNotes({ take }: { take: Take }) {
  const text = useText();
  const kept = useKeptBytes(take);
  const { format, bytes } = sumTake(take);
  const { ending, pieces, sound } = take;
  const wasReloaded = ending?.wasReloaded === true;
  const tellsPieces = pieces.length > 1 && ending !== null;
  return (
    <div className="flex flex-col gap-2 px-4 pt-3 empty:hidden">
      <FormatNote take={take} kept={kept} />
      {ending !== null && (!tellsPieces || wasReloaded || ending.state === 'stopped') && (
        <EndNote take={take} ending={ending} />
      )}
      {tellsPieces && <FailedPieces take={take} />}
      <RefusalNote take={take} />
      {ending?.state === 'complete' && sound === null && format !== null && (
        <Note
          tone="warn"
          title={text('speech.unplayable', { got: nameFormat(format) ?? text('speech.unknown_format') })}
        >
          {text('speech.unplayable.help')}
        </Note>
      )}
      {kept === 'gone' && bytes > 0 && (
        <Note tone="info" title={text('speech.gone')}>
          {text('speech.gone.help')}
        </Note>
      )}
    </div>
  );
}
