import { useText } from '#i18n/use-text.ts';
import { Progress } from '#ui/progress.tsx';
import type { Reading } from './take-recordings.ts';
import type { Intake } from './use-intake.ts';

/** What is being done to get a recording here, at the foot of the screen: it comes and goes, and nothing that can be pressed moves. */
export function IntakeBar({ recorder, reading }: Pick<Intake, 'recorder' | 'reading'>) {
  const text = useText();
  const isAsking = recorder.status === 'asking';
  return (
    <div
      role="status"
      className="shrink-0 border-line px-4 py-2.5 text-f3 text-t2 empty:hidden not-empty:border-t md:px-6"
    >
      {isAsking && <p>{text('transcription.recorder.asking')}</p>}
      {reading !== null && <ReadingLine {...reading} />}
    </div>
  );
}

function ReadingLine({ name, share, place, count }: Reading) {
  const text = useText();
  const label = text(count === 1 ? 'transcription.reading' : 'transcription.reading.many', { name, place, count });
  return (
    <div className="grid max-w-120 grid-cols-[minmax(0,1fr)] gap-1.5">
      <p className="flex justify-between gap-3">
        <span className="truncate">{label}</span>
        <span className="shrink-0 tabular-nums">{Math.floor(share * 100)} %</span>
      </p>
      <Progress value={share} label={label} />
    </div>
  );
}
