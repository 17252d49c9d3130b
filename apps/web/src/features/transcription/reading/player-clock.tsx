import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { usePosition } from '#blocks/audio/use-position.ts';
import { useFormat } from '#i18n/use-format.ts';

/** The last digit that is shown, in seconds. */
const TENTH = 0.1;

/** Where the sound is and how long it is; drawn anew only when its last digit is another one. */
export function PlayerClock({ player, duration }: { player: SoundPlayer; duration: number | null }) {
  const format = useFormat();
  const position = usePosition(player, TENTH);
  return (
    <span className="shrink-0 text-f3 whitespace-nowrap text-t3">
      <span className="inline-block min-w-12 text-f6 font-medium text-t1">{format.duration(position)}</span>{' '}
      <span className="max-sm:hidden">/ {format.duration(duration)}</span>
    </span>
  );
}
