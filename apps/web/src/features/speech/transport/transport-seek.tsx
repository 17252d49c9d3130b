import { SeekBar } from '#blocks/audio/seek-bar.tsx';
import type { Take } from '#features/speech/takes/take-record.ts';
import { togglePlaying } from './toggle-playing.ts';
import { usePlayedTake } from './use-played-take.ts';

/** The whole sound as one line along the upper edge of the transport, to seek in; drawn at every frame while it plays. */
export function TransportSeek({ take }: { take: Take }) {
  const { player, position } = usePlayedTake(take);
  const duration = take.sound?.duration ?? null;
  const share = duration === null || duration === 0 ? 0 : Math.min(position / duration, 1);
  return (
    <div
      data-lane={take.letter}
      className="absolute inset-x-1.5 -top-1.5 z-10 h-3 pointer-coarse:-top-4 pointer-coarse:h-6"
    >
      <SeekBar player={player} position={position} duration={duration} onToggle={() => togglePlaying(take.id)}>
        <span
          aria-hidden
          style={{ width: `${share * 100}%` }}
          className="absolute top-1/2 left-0 h-0.5 -translate-y-1/2 bg-lane forced-color-adjust-none pointer-coarse:top-2/3"
        />
      </SeekBar>
    </div>
  );
}
