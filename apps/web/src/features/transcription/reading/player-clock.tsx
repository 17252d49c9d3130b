import { useEffect, useState } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { watchPosition } from '#blocks/audio/watch-position.ts';
import { useFormat } from '#i18n/use-format.ts';

/** Where the sound is and how long it is; drawn anew only when its last digit is another one. */
export function PlayerClock({ player, duration }: { player: SoundPlayer; duration: number | null }) {
  const format = useFormat();
  const [tenths, setTenths] = useState(0);
  useEffect(() => watchPosition(player, (seconds) => setTenths(Math.floor(seconds * 10))), [player]);
  return (
    <span className="shrink-0 text-f3 whitespace-nowrap text-t3">
      {/* A tenth is no whole number of bits: its middle is surely within it. */}
      <span className="inline-block min-w-12 text-f6 font-medium text-t1">
        {format.duration((tenths + 0.5) / 10)}
      </span>{' '}
      <span className="max-sm:hidden">/ {format.duration(duration)}</span>
    </span>
  );
}
