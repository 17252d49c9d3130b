import { FileText, Users } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import type { ComparisonState } from './use-comparison.ts';

/** What the transcripts are compared with, in a word. */
export function NameAgainst({
  turn: { reference },
  state: { against, transcripts },
}: {
  turn: RecordingTurn;
  state: ComparisonState;
}) {
  const text = useText();
  if (against === null) return <>{text('transcription.compare.against.nothing')}</>;
  if (against.kind === 'lane') {
    const letter = transcripts.find(({ laneId }) => laneId === against.laneId)?.letter;
    return letter === undefined ? null : (
      <>
        <LaneMark letter={letter} size={13} />
        <span aria-hidden>{text('chat.lane', { letter })}</span>
      </>
    );
  }
  if (against.kind === 'reference') {
    return (
      <>
        <FileText size={13} aria-hidden className="shrink-0 text-t3" />
        <span className="max-w-44 truncate">{reference?.file ?? text('transcription.compare.against.typed')}</span>
      </>
    );
  }
  const count = transcripts.filter((lane) => lane.isWhole && lane.text !== '').length;
  return (
    <span
      data-tip={count === 2 ? text('transcription.compare.against.two') : undefined}
      className="flex items-center gap-1.5"
    >
      <Users size={13} aria-hidden className="shrink-0 text-t3" />
      {text('transcription.compare.against.majority', { count })}
    </span>
  );
}
