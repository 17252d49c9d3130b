import type { Doubt } from '@lineup/shared/transcription/doubt.ts';
import { joinTexts } from '@lineup/shared/transcription/join-texts.ts';
import { wordsWithin } from '@lineup/shared/transcription/words-within.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { useLaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import { groupReadings } from './group-readings.ts';

type OtherReadingsProps = {
  turnId: string;
  /** The lane whose transcript is read. */
  laneId: string;
  doubt: Doubt;
};

/** Seconds by which lanes differ about where a word begins. */
const COLLAR = 0.15;

/** What the other lanes have where one is doubtful, as far as they tell when their words are said. */
export function OtherReadings({ turnId, laneId, doubt }: OtherReadingsProps) {
  const text = useText();
  const span = { start: doubt.start - COLLAR, end: doubt.end + COLLAR };
  const readings = useLaneRuns(turnId).flatMap(({ lane, current }) => {
    const words = wordsWithin(current?.outcome.transcript?.words ?? [], span);
    if (lane.id === laneId || words.length === 0) return [];
    return [{ letter: lane.letter, said: words.reduce((said, { text: word }) => joinTexts(said, word), '') }];
  });
  if (readings.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-f3">
      {groupReadings(readings, doubt.text).map(({ letters, said, isSame }) => (
        <li key={letters[0]} className="flex min-w-0 gap-2">
          <span className="inline-flex h-4.5 shrink-0 items-center gap-1">
            {letters.map((letter) => (
              <LaneMark key={letter} letter={letter} size={14} />
            ))}
          </span>
          <span className={isSame ? 'text-t3' : 'min-w-0 text-t1'}>
            {isSame ? text('transcription.doubt.same') : said}
          </span>
        </li>
      ))}
    </ul>
  );
}
