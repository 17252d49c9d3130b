import { usePosition } from '#blocks/audio/use-position.ts';
import { useFormat } from '#i18n/use-format.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/** The last digit that is shown, in seconds. */
const TENTH = 0.1;

/** Where the sound is and how long it is; drawn anew only when its last digit is another one. */
export function TransportClock({ take }: { take: Take }) {
  const format = useFormat();
  const position = usePosition(takePlayer(take), TENTH);
  return (
    <span className="shrink-0 text-f3 whitespace-nowrap text-t3">
      <span className="inline-block min-w-13 text-f5 font-medium text-t1">{format.duration(position)}</span>{' '}
      <span className="@max-2xl/transport:hidden">/ {format.duration(take.sound?.duration ?? null)}</span>
    </span>
  );
}
