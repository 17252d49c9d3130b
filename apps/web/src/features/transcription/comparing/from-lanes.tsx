import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { useLaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import { Button } from '#ui/button.tsx';

type FromLanesProps = { turnId: string; onChoose: (words: string) => void };

/** The lanes' transcripts, for whoever would rather put one right than type it all. */
export function FromLanes({ turnId, onChoose }: FromLanesProps) {
  const text = useText();
  const told = useLaneRuns(turnId).flatMap(({ lane: { letter }, current }) => {
    const words = current?.outcome.transcript?.text;
    return words === undefined ? [] : [{ letter, words }];
  });
  if (told.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-1 text-f3 text-t3">
      {text('transcription.reference.from')}
      {told.map(({ letter, words }) => (
        <Button
          key={letter}
          variant="outline"
          aria-label={text('transcription.reference.from_lane', { letter })}
          data-tip={text('transcription.reference.from_lane', { letter })}
          onClick={() => onChoose(words)}
        >
          <LaneMark letter={letter} size={14} />
        </Button>
      ))}
    </span>
  );
}
