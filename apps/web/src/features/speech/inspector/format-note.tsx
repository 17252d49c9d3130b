import { askedFormat, isAsAsked } from '#features/speech/takes/is-as-asked.ts';
import { nameFormat } from '#features/speech/takes/name-format.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import { isLabelledRight } from './is-labelled-right.ts';
import type { KeptBytes } from './use-kept-bytes.ts';

/** Says that the bytes are not what was asked for, or not what the gateway's label says. */
export function FormatNote({ take, kept }: { take: Take; kept: KeptBytes }) {
  const text = useText();
  const { format } = sumTake(take);
  const label = take.pieces.find(({ answer }) => answer !== null)?.answer?.type ?? null;
  if (format === null || (take.ending?.state === 'error' && take.sound === null)) return null;

  const asked = askedFormat(take);
  const got = nameFormat(format) ?? text('speech.unknown_format');
  const isOther = !isAsAsked(asked, format);
  const isMislabelled = label !== null && !isLabelledRight(label, format);
  if (!isOther && !isMislabelled) return null;
  return (
    <Note
      tone="warn"
      title={
        isOther
          ? text('speech.other_format', { asked, got })
          : text('speech.inspector.mislabelled', { label: label ?? '', got })
      }
    >
      <p>{text('speech.other_format.help', { got })}</p>
      {kept !== null && kept !== 'gone' && (
        <p>
          {text('speech.inspector.first_bytes')} <code className="whitespace-nowrap text-t1">{kept.head}</code>
        </p>
      )}
      {isOther && label !== null && (
        <p>
          {text('speech.inspector.label.by')} <code className="text-t1">{label}</code>
        </p>
      )}
    </Note>
  );
}
