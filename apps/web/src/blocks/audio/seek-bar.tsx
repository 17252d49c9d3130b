import type { KeyboardEvent, ReactNode } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { SoundPlayer } from './sound-player.ts';

/** Seconds that an arrow key moves, and with Shift. */
const STEP = 1;
const BIG_STEP = 5;

type SeekBarProps = {
  player: SoundPlayer;
  position: number;
  /** Seconds; null while the sound still arrives, when nothing can be sought. */
  duration: number | null;
  onToggle: () => void;
  /** The drawing that is sought in. */
  children: ReactNode;
};

/** A drawing with a playhead, and over it the platform's own slider: a click seeks, arrows move, Space plays and pauses. */
export function SeekBar({ player, position, duration, onToggle, children }: SeekBarProps) {
  const text = useText();
  const format = useFormat();

  function handleKeyDown(event: KeyboardEvent) {
    const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (event.key === ' ') onToggle();
    else if (direction !== undefined) player.seek(player.position() + direction * (event.shiftKey ? BIG_STEP : STEP));
    else return;
    event.preventDefault();
  }

  return (
    <div className="relative h-full min-w-0 flex-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      {children}
      {duration !== null && (
        <>
          <Playhead share={duration === 0 ? 0 : Math.min(position / duration, 1)} />
          <input
            type="range"
            aria-label={text('speech.player.seek')}
            aria-valuetext={text('speech.player.position', {
              at: format.duration(position),
              duration: format.duration(duration),
            })}
            min={0}
            max={duration}
            step="any"
            value={Math.min(position, duration)}
            onChange={(event) => player.seek(event.currentTarget.valueAsNumber)}
            onKeyDown={handleKeyDown}
            className="absolute inset-0 size-full cursor-pointer appearance-none bg-transparent opacity-0 [&::-moz-range-thumb]:w-px [&::-webkit-slider-thumb]:h-full [&::-webkit-slider-thumb]:w-px [&::-webkit-slider-thumb]:appearance-none"
          />
        </>
      )}
    </div>
  );
}

function Playhead({ share }: { share: number }) {
  return (
    <div
      aria-hidden
      style={{ left: `${share * 100}%` }}
      className="pointer-events-none absolute -inset-y-1 w-0.5 -translate-x-1/2 bg-t1 forced-colors:bg-[Highlight]"
    >
      <div className="absolute -top-0.5 -left-1 h-1.75 w-2.5 bg-now forced-color-adjust-none [clip-path:polygon(0_0,100%_0,50%_100%)]" />
    </div>
  );
}
