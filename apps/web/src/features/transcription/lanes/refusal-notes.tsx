import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { Note } from '#ui/note.tsx';
import type { Refusal } from './describe-sends.ts';

type RefusalNotesProps = { recording: RecordingTurn['recording']; refusals: readonly Refusal[]; isForAll: boolean };

/** Says before anything is sent why lanes cannot be sent a recording, and what to do. */
export function RefusalNotes({ recording, refusals, isForAll }: RefusalNotesProps) {
  const text = useText();
  const params = useRefusalParams(recording);
  return refusals.map(({ plan, letters }) => (
    <Note key={letters.join('')} tone="warn" title={text(`transcription.refused.${plan.why}`, params(plan))}>
      {!isForAll && (
        <span className="mr-1.5 inline-flex items-center gap-0.5 align-middle">
          <span className="sr-only">{text('transcription.lanes.refused')}</span>
          {letters.map((letter) => (
            <LaneMark key={letter} letter={letter} size={13} />
          ))}
        </span>
      )}
      {text(`transcription.refused.${plan.why}.help`, params(plan))}
    </Note>
  ));
}

function useRefusalParams({ name, format: container }: RecordingTurn['recording']) {
  const format = useFormat();
  const size = (bytes: number) => {
    const { value, unit } = format.bytes(bytes);
    return `${value} ${unit}`;
  };
  return (plan: Refusal['plan']) =>
    plan.why === 'too_large'
      ? { size: size(plan.bytes), limit: size(plan.limit) }
      : { name, type: container.extension.toUpperCase() };
}
